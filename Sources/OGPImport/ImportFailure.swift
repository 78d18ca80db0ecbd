/// Why an input cannot be imported at all. Each says what happened, to which input, and what to try next.
public enum ImportFailure: Error, Equatable, Sendable, CustomStringConvertible {
    /// The table has not the columns of the format it should be of.
    case notCommitments(name: String, headers: [String])
    /// No format that is read has a document like this.
    case unknownDocument(name: String, root: String, namespace: String?)
    /// The input is of a kind that is known and holds nothing to import; the clause follows its name.
    case refused(name: String, clause: String)
    /// The pinned format reads tables and the input is a document, or the other way round.
    case wrongFormat(name: String, format: String)

    /// The input's name.
    public var name: String {
        switch self {
        case .notCommitments(let name, _), .unknownDocument(let name, _, _), .refused(let name, _),
            .wrongFormat(let name, _):
            name
        }
    }

    /// One sentence with the next thing to try.
    public var description: String {
        switch self {
        case .notCommitments(let name, let headers):
            let shown = headers.prefix(6).map { "\"\($0)\"" }.joined(separator: ", ")
            let more = headers.count > 6 ? " and \(headers.count - 6) more" : ""
            return "\(name) is a table, but none that can be read: its columns are \(shown)\(more); "
                + "try `ogp map \(name)`, which proposes how to read them (`ogp formats` lists what needs no mapping)."
        case .unknownDocument(let name, let root, let namespace):
            let space = namespace.map { " in the namespace \($0)" } ?? ""
            return
                "\(name) is an XML document that begins with <\(root)>\(space), which no importer knows; see "
                + "`ogp formats` for what can be read, and try --from records-xml if it repeats one element for every "
                + "record."
        case .refused(let name, let clause): return "\(name) \(clause)"
        case .wrongFormat(let name, let format):
            return "\(name) cannot be read as \(format); leave --from out to have the format recognised."
        }
    }
}
