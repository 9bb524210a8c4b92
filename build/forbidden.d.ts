// Not a module, on purpose. A layer's tsconfig maps what the layer may not import to this file, so that any import of
// it, type-only too, fails the build with TS2306 (style.md section 1).
