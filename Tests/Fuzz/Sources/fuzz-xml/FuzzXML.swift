import FuzzTargets

/// The fuzzer of the reader of documents.
enum FuzzXML {
    /// Reads one input. The bytes belong to the fuzzer and are copied before anything reads them.
    static func read(_ data: UnsafePointer<UInt8>?, _ size: Int) {
        unsafe XMLTarget.run([UInt8](UnsafeBufferPointer(start: data, count: size)))
    }
}

/// What the fuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    unsafe FuzzXML.read(data, size)
    return 0
}
