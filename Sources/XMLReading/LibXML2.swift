import CLibXML2

/// What libxml2 keeps for the whole process, set once.
enum LibXML2 {
    /// Initialises the library and refuses every file and address that a document may name.
    static func prepare() { _ = isPrepared }

    private static let isPrepared: Bool = {
        xmlInitParser()
        // Safe: the function has no state.
        unsafe xmlSetExternalEntityLoader(clibxml2_refuse)
        return true
    }()
}
