import fc from "fast-check";

/** Properties are tried on the same cases each time: a failure is one for everybody, and stays one until it is mended. */
fc.configureGlobal({ seed: 20060712 });
