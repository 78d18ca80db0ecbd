import CLibXML2

/// What libxml2 keeps for the whole process, set once.
enum LibXML2 {
    /// Initialises the library and has every file and address that a document may name refused, but for the documents of a
    /// schema while it is compiled.
    static func prepare() { _ = isPrepared }

    private static let isPrepared: Bool = {
        xmlInitParser()
        // Safe: the function below follows the library's rules for loaders.
        unsafe xmlSetExternalEntityLoader { url, _, parser in unsafe LibXML2.load(url, for: parser) }
        return true
    }()

    /// Where each thread keeps the documents that may be loaded now.
    private static let key = clibxml2_make_key()

    /// Does a job during which some documents may be loaded, by the last part of their address.
    static func allowing<Result>(_ documents: SchemaDocuments, _ job: () -> Result) -> Result {
        prepare()
        // Safe: the documents live until the job is done, and the place is this thread's own.
        let reference = unsafe Unmanaged.passUnretained(documents).toOpaque()
        _ = unsafe pthread_setspecific(key, reference)
        defer { _ = pthread_setspecific(key, nil) }
        return withExtendedLifetime(documents, job)
    }

    /// The input for an address, where it is one of those documents.
    private static func load(_ url: UnsafePointer<CChar>?, for parser: xmlParserCtxtPtr?) -> xmlParserInputPtr? {
        // Safe: the place holds nothing but what `allowing` put there, which lives as long; the address is zero-terminated.
        guard let url = unsafe url, let parser = unsafe parser, let reference = unsafe pthread_getspecific(key) else {
            return nil
        }
        let documents = unsafe Unmanaged<SchemaDocuments>.fromOpaque(reference).takeUnretainedValue()
        guard let bytes = documents.bytes(at: unsafe String(cString: url)) else { return nil }
        return unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe clibxml2_memory_input(parser, buffer.baseAddress, Int32(buffer.count), url)
        }
    }
}
