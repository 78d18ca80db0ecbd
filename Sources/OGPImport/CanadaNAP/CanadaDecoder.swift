import Findings
import OGPCatalogues
import OGPModel

/// Turns the rows of a commitment into a commitment with its indicators.
struct CanadaDecoder {
    let plan: ActionPlan
    let dates: CanadaDates
    let words: StatusWords
    let keepsCells: Bool
    /// Whether the table has titles.
    let hasTitles: Bool
    /// What was found and not handed on yet.
    private(set) var findings: [Finding] = []
    /// The commitment that is being read, for findings.
    private var commitmentID = ""
    /// The milestones met so far: those above indicators, and those that rows speak of by themselves.
    private(set) var milestones = 0
    /// The indicators met so far.
    private(set) var indicators = 0

    init(
        _ plan: ActionPlan, _ dates: CanadaDates, _ words: StatusWords, keepsCells: Bool, hasTitles: Bool
    ) {
        self.plan = plan
        self.dates = dates
        self.words = words
        self.keepsCells = keepsCells
        self.hasTitles = hasTitles
    }

    /// Hands on what was found.
    mutating func flush<Sink: FindingSink>(to sink: inout Sink) {
        for finding in findings { sink.report(finding) }
        findings.removeAll(keepingCapacity: true)
    }

    /// The id of what a code stands for, which is unique across plans.
    func id(_ code: CanadaCode) -> String { "\(plan.id)-\(code.key)" }

    /// The commitment of an entry.
    mutating func commitment(_ entry: CanadaOutline.Entry) -> Commitment {
        commitmentID = id(entry.code)
        let nothing = DateReading(.notStated(text: ""))
        var commitment = Commitment(
            id: CommitmentID(commitmentID), idSource: .given, member: plan.member, start: nothing, end: nothing,
            policyAreas: PolicyAreas(coded: 0, vocabulary: CanadaNAPFormat.id),
            source: entry.rows.min { ($0.position.row ?? 0) < ($1.position.row ?? 0) }?.position ?? plan.source)
        commitment.plan = plan.id
        commitment.planNumber = plan.number
        commitment.number = printed(entry.rows.compactMap(\.commitment), of: entry.code, .commitment, entry.rows)
        let title = title(entry.rows, of: entry.code, .commitmentEN, .commitmentFR) { $0.commitment }
        commitment.title = title.main
        commitment.translations = title.translation(.title)
        commitment.milestones = items(entry)
        commitment.lead = leads(commitment)
        commitment.assessments = entry.own.compactMap { statement($0) }
        commitment.extra = extra(entry.own)
        commitment.missing = missing(commitment)
        if keepsCells { commitment.cells = cells(entry.rows) }
        checkRepetitions(entry.own, of: entry.code)
        return commitment
    }

    /// The items below a commitment, with the titles of the milestones above them.
    private mutating func items(_ entry: CanadaOutline.Entry) -> [Milestone] {
        var titles: [CanadaCode: CanadaText] = [:]
        for (code, rows) in Dictionary(grouping: entry.rows.filter { $0.milestone != nil }, by: \.milestone)
            .sorted(by: { ($0.key?.key ?? "") < ($1.key?.key ?? "") })
        {
            guard let code else { continue }
            titles[code] = title(rows, of: code, .milestoneEN, .milestoneFR) { $0.milestone }
            _ = printed(rows.compactMap(\.milestone), of: code, .milestone, rows)
        }
        let milestones = entry.items.map { item($0, titles) }
        indicators += milestones.count(where: \.isPart)
        self.milestones += milestones.count { !$0.isPart } + Set(entry.rows.compactMap(\.parent)).count
        return milestones
    }

    private func missing(_ commitment: Commitment) -> [CommitmentField: Missing] {
        var missing: [CommitmentField: Missing] = [:]
        let columnless: [CommitmentField] = [
            .shortTitle, .fullText, .heading, .submitted, .supporting, .cluster, .start, .end,
        ]
        for field in columnless { missing[field] = .notCollected }
        if commitment.title.isEmpty { missing[.title] = hasTitles ? .blank : .notCollected }
        if commitment.lead.isEmpty { missing[.lead] = hasTitles ? .blank : .notCollected }
        if commitment.planNumber.isEmpty { missing[.planNumber] = .blank }
        return missing
    }

    /// The code as the newest row writes it; two spellings of one code are reported.
    mutating func printed(
        _ codes: [CanadaCode], of code: CanadaCode, _ field: CanadaField, _ rows: [CanadaRow]
    ) -> String {
        let own = codes.filter { $0 == code }
        let spellings = Set(own.map(\.printed)).sorted()
        if spellings.count > 1, let row = rows.first(where: { $0.cell(field) != nil }) {
            report(
                .canadaTwoSpellings, "\(spellings.joined(separator: " and ")) are one code in two spellings.", row,
                field)
        }
        return own.last?.printed ?? code.printed
    }

    /// The departments that lead the items below a commitment, each once, in the order of the codes.
    private func leads(_ commitment: Commitment) -> [String] {
        var seen: Set<String> = []
        return commitment.milestones.flatMap(\.lead).filter { seen.insert($0).inserted }
    }

    /// The departments of a comma list, in its order.
    static func departments(_ cell: String) -> [String] {
        cell.split(separator: ",").map { CellText.trimmed(String($0)) }.filter { !$0.isEmpty }
    }

    mutating func report(_ code: FindingCode, _ message: String, _ row: CanadaRow, _ field: CanadaField) {
        findings.append(
            Finding(
                code, message, at: row.position(of: field), field: field.rawValue, value: row.cell(field)?.text,
                commitment: commitmentID))
    }
}
