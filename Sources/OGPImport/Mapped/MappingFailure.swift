public import OGPCatalogues

/// Why a table cannot be read through a mapping. Each says what happened, to which file, and what to try next.
public enum MappingFailure: Error, Equatable, Sendable, CustomStringConvertible {
    /// The mapping file has a mistake.
    case mistake(CatalogueFailure)
    /// No mapping is given.
    case noMapping(name: String)
    /// The headers of the table are not those that the mapping was made for. A person decides what the changed ones are.
    case changed(name: String, mapping: String, changes: [HeaderChange])
    /// Decisions are open. A person takes them in the mapping file.
    case undecided(name: String, mapping: String, questions: [String])

    /// The name of the input, or of the mapping file where that has the mistake.
    public var name: String {
        switch self {
        case .mistake(let failure): failure.file
        case .noMapping(let name), .changed(let name, _, _), .undecided(let name, _, _): name
        }
    }

    /// Whether a decision of a person is what is missing.
    public var isQuestion: Bool {
        switch self {
        case .changed, .undecided: true
        case .mistake, .noMapping: false
        }
    }

    /// What is the matter and the next thing to try; questions and changes stand on a line each.
    public var description: String {
        switch self {
        case .mistake(let failure):
            return "\(failure.description); mend the mapping there, or write a new one with `ogp map FILE`."
        case .noMapping(let name):
            return
                "\(name) is to be read through a mapping, and none is given; write one with `ogp map \(name)` and name it "
                + "with --mapping."
        case .changed(let name, let mapping, let changes):
            return
                "The headers of \(name) are not those that \(mapping) was made for; run `ogp map \(name) --mapping "
                + "\(mapping)`, which asks about the changes only:" + Self.list(changes.map(\.description))
        case .undecided(let name, let mapping, let questions):
            return
                "A decision is needed before \(name) can be read: \(mapping) leaves \(questions.count) "
                + "\(questions.count == 1 ? "question" : "questions") open; answer in that file:" + Self.list(questions)
        }
    }

    private static func list(_ lines: [String]) -> String { lines.map { "\n  - " + $0 }.joined() }
}
