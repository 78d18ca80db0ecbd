import FuzzTargets

/// What the fuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    // The bytes belong to the fuzzer and are copied before anything reads them.
    unsafe XMLTarget.run([UInt8](UnsafeBufferPointer(start: data, count: size)))
    return 0
}
