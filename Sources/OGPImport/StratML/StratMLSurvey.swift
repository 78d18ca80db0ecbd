import ByteReading
import Findings
import OGPCatalogues
import OGPModel
import XMLReading

/// What must be known of a document before its first commitment: edition, name, organisations, which level is the
/// commitment, and what it says of itself as a document.
///
/// It parses only as far as the first indicator that says something; what the document says of itself is then looked
/// for among the bytes behind, and only where these do not tell is the rest parsed too.
struct StratMLSurvey {
    let edition: StratMLEdition
    let type: String
    private(set) var name = ""
    private(set) var organizations: [String] = []
    private(set) var administration = StratMLAdministration()
    /// The level, with why it was chosen.
    private(set) var level: (level: ImportOptions.CommitmentLevel, because: String)

    private var hasCore = false
    private var hasIndicators = false
    private var goals = 0
    private var objectives = 0
    private var hasSearched = false
    private var isSettled = false

    private let input: InputFile
    private let asked: ImportOptions.CommitmentLevel

    /// Looks at a document.
    ///
    /// - Throws: what opening a document throws, and `ImportFailure` where it is no StratML.
    init(_ input: InputFile, options: ImportOptions, words: StratMLWords, dates: StratMLDates) throws {
        var ignored = FindingTally()
        var reader = try XMLReader(input, options: options.document.withoutDigest)
        _ = try reader.next(&ignored)
        guard let root = reader.root, StratMLEdition.isNamedAlike(root) else {
            throw ImportFailure.wrongFormat(name: input.name, format: StratMLFormat.id)
        }
        guard let edition = StratMLEdition(root: root) else {
            throw ImportFailure.refused(name: input.name, clause: StratMLEdition.refusal(root))
        }
        self.input = input
        self.edition = edition
        asked = options.commitmentLevel
        type = reader.attribute("Type") ?? ""
        level = (.goal, "")
        var cursor = StratMLCursor(reader, words: words, dates: dates, detail: .facts)
        do {
            try walk(.performancePlanOrReport, &cursor, &ignored)
            if !hasCore { throw ImportFailure.refused(name: input.name, clause: StratMLEdition.refusal(root)) }
        } catch is XMLFailure {
            // The pass that reads commitments meets the same place and says what is wrong there.
        }
        level = decide()
    }

    /// Goes through the branch that is open, until everything is known.
    private mutating func walk(
        _ branch: StratMLElement, _ cursor: inout StratMLCursor, _ sink: inout FindingTally
    ) throws {
        let isOutside = branch != .goal && branch != .objective
        while !isSettled, let child = try cursor.nextChild(&sink) {
            switch child {
            case .strategicPlanCore where branch == .performancePlanOrReport:
                hasCore = true
                try walk(child, &cursor, &sink)
            case .name where branch == .performancePlanOrReport:
                StratMLCursor.fill(&name, try cursor.text(.line, &sink))
            case .organization where isOutside:
                if let found = try cursor.organization(&sink), !found.name.isEmpty { organizations.append(found.name) }
            case .administrativeInformation where isOutside:
                administration = try cursor.administration(&sink) ?? administration
            case .goal where isOutside, .objective where branch != .objective: try count(child, &cursor, &sink)
            case .performanceIndicator where branch == .objective:
                let mark = cursor.branches.begin()
                try cursor.pass(&sink)
                if cursor.branches.end(mark, child) { hasIndicators = true }
            default: try cursor.pass(&sink)
            }
            if hasIndicators || child == .goal { try settle(&cursor, &sink) }
        }
    }

    private mutating func count(
        _ element: StratMLElement, _ cursor: inout StratMLCursor, _ sink: inout FindingTally
    ) throws {
        if asked != .auto, element == .goal {
            try settle(&cursor, &sink)
            if isSettled { return }
        }
        let mark = cursor.branches.begin()
        try walk(element, &cursor, &sink)
        guard cursor.branches.end(mark, element) else { return }
        if element == .goal { goals += 1 } else { objectives += 1 }
    }

    /// Stops the parsing where everything is known.
    private mutating func settle(_ cursor: inout StratMLCursor, _ sink: inout FindingTally) throws {
        guard !hasSearched, hasIndicators || asked != .auto, hasCore, !name.isEmpty, !organizations.isEmpty else {
            return
        }
        hasSearched = true
        let encoding = cursor.reader.encoding
        if encoding == .utf16le || encoding == .utf16be { return }
        switch try StratMLAdministrationSearch.answer(input, organizations: cursor.counts.organizations) {
        case .unclear: return
        case .none: isSettled = true
        case .found(let bytes):
            if let found = try? read(bytes, encoding, cursor) {
                administration = found
                isSettled = true
            }
        }
    }

    /// Reads the element that was found among the bytes.
    private func read(
        _ bytes: [UInt8], _ encoding: TextEncoding, _ cursor: borrowing StratMLCursor
    ) throws -> StratMLAdministration {
        var ignored = FindingTally()
        var reader = try XMLReader(
            InputFile(bytes: bytes, name: input.name), options: XMLOptions(encoding: .pinned(encoding)))
        _ = try reader.next(&ignored)
        var inner = StratMLCursor(reader, words: cursor.words, dates: cursor.dates, detail: .facts)
        let found = try inner.administration(&ignored)
        _ = try inner.reader.next(&ignored)
        return found ?? StratMLAdministration()
    }

    private func decide() -> (ImportOptions.CommitmentLevel, String) {
        if asked != .auto { return (asked, "it was asked for") }
        if hasIndicators { return (.objective, "the plan measures its objectives by indicators") }
        let goalCount = goals == 1 ? "1 goal" : "\(goals) goals"
        let counted = "\(goalCount) and \(objectives == 1 ? "1 objective" : "\(objectives) objectives")"
        return goals > 0 && objectives >= 2 * goals
            ? (.objective, "the plan has no indicators, \(counted): two objectives or more for each goal")
            : (.goal, "the plan has no indicators, \(counted): fewer than two objectives for each goal")
    }
}
