import OGPCatalogues
import OGPModel

/// What single words of a plan mean: placeholders, names of a status, statuses. Answers are remembered.
struct StratMLWords {
    private let statuses: StatusWords
    private var placeholders: [(text: String, answer: Bool)]
    private var statusNames: [String: Bool] = [:]
    private var known: [String: Coded<ReportedStatus>] = [:]

    /// Longer texts are not placeholders.
    private static let longestPlaceholder = 64
    /// How many answers are remembered at a time.
    private static let most = 4_096
    /// How many answers about placeholders are remembered, each in the one place that its text may have.
    private static let places = 1_024

    /// What an indicator's descriptor is called where its value tells how far something is.
    private static let names: Set = [
        "status", "stage", "completion", "completion status", "status of completion", "implementation status",
        "status of implementation", "progress status", "current status", "estado", "estado de cumplimiento",
        "estado de avance", "estatus", "statut", "etat", "etat d avancement", "situacao", "etapa", "fase",
    ]

    init(_ statuses: StatusWords) {
        self.statuses = statuses
        placeholders = Array(repeating: ("", false), count: Self.places)
    }

    /// Whether a text only holds the place of a value: `[To be determined]` and the like, or a variable of an editor.
    mutating func isPlaceholder(_ text: String) -> Bool {
        let bytes = text.utf8Span.span
        guard bytes.count > 0, bytes.count <= Self.longestPlaceholder else { return false }
        if (0x30...0x39).contains(bytes[0]) { return false }
        let place = Self.place(of: bytes)
        if placeholders[place].text == text { return placeholders[place].answer }
        let answer = statuses.isPlaceholder(text) || Self.isToBe(text)
        placeholders[place] = (text, answer)
        return answer
    }

    /// The place of a text: some of its bytes, mixed.
    private static func place(of bytes: Span<UInt8>) -> Int {
        var mixed = bytes.count
        for index in [0, bytes.count / 3, bytes.count / 2, bytes.count - 1] { mixed = mixed &* 31 &+ Int(bytes[index]) }
        return mixed % places
    }

    /// Whether a text in square brackets says what is to be filled in, such as `[To be named]`.
    private static func isToBe(_ text: String) -> Bool {
        text.hasPrefix("[") && text.hasSuffix("]") && FoldedText(text).text.hasPrefix("to be ")
    }

    /// Whether the value of a descriptor with this name tells how far something is.
    mutating func namesStatus(_ name: String) -> Bool {
        if name.isEmpty { return false }
        if let known = statusNames[name] { return known }
        let answer = Self.names.contains(FoldedText(name).text)
        if statusNames.count >= Self.most { statusNames.removeAll(keepingCapacity: true) }
        statusNames[name] = answer
        return answer
    }

    /// What a value says of a status.
    mutating func status(_ value: String) -> Coded<ReportedStatus> {
        if let known = known[value] { return known }
        let status = statuses.status(value)
        if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
        known[value] = status
        return status
    }
}
