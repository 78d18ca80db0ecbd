import Findings
import OGPModel

extension CanadaDecoder {
    /// Who speaks where a row names no department.
    static let government = "Government of Canada"

    /// What a row reports; `nil` for a row that only states the plan.
    func statement(_ row: CanadaRow) -> Assessment? {
        guard row.isReport else { return nil }
        let progress = CanadaText(row, .progressEN, .progressFR)
        let evidence = CanadaText(row, .evidenceEN, .evidenceFR)
        let challenges = CanadaText(row, .challengesEN, .challengesFR)
        var statement = Assessment(
            role: .government, by: row.reporter ?? Self.government, stage: .progress, date: row.period?.lastDay,
            status: CanadaStatus.status(row[.status], words), said: row[.status], text: progress.main,
            evidence: Self.evidence(evidence.main, progress: progress.main))
        statement.isNothingNew = progress.saysNothing
        statement.challenges = challenges.main
        statement.translations =
            progress.translation(.text) + challenges.translation(.challenges) + evidence.translation(.evidence)
        return statement
    }

    /// What a row points to: the links of the evidence with the words around each, its other words, and links in the
    /// progress text. `NIL` and `NUL` are none.
    private static func evidence(_ evidence: String, progress: String) -> [Evidence] {
        if CanadaText.isNothing(evidence) { return LinkedAddresses.evidence(in: progress) }
        var found: [Evidence] = []
        var words: [Substring] = []
        for line in evidence.split(whereSeparator: \.isNewline) {
            let links = WebAddresses.all(in: String(line))
            if links.isEmpty { words.append(line) }
            found += links.map { Evidence(link: $0, text: withoutBullet(line)) }
        }
        let rest = CellText.trimmed(words.joined(separator: "\n"))
        if !rest.isEmpty { found.append(Evidence(text: rest)) }
        let known = Set(found.compactMap(\.link))
        return found + LinkedAddresses.evidence(in: progress).filter { !known.contains($0.link ?? "") }
    }

    /// A line without the sign of a Markdown list in front.
    private static func withoutBullet(_ line: Substring) -> String {
        let text = CellText.trimmed(String(line))
        guard let sign = text.first, "*-+•".contains(sign), text.dropFirst().first?.isWhitespace == true else {
            return text
        }
        return CellText.trimmed(String(text.dropFirst()))
    }
}

extension CanadaRow {
    /// Who reports: the department by name, else by its code, else the departments that lead; `nil` where none is named.
    var reporter: String? {
        [CanadaField.departmentTitle, .department, .leadDepartment].map { self[$0] }.first { !$0.isEmpty }
    }
}
