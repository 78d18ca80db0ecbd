import Findings
import OGPModel

/// What is wrong with single rows, by the rules that the tracker enforces itself.
struct CanadaRowCheck {
    let plan: CanadaPlan?
    let isTracker: Bool
    /// The ids of commitments, for findings.
    let prefix: String
    private(set) var findings: [Finding] = []

    init(_ plan: CanadaPlan?, isTracker: Bool, prefix: String) {
        self.plan = plan
        self.isTracker = isTracker
        self.prefix = prefix
    }

    /// Checks one row.
    mutating func check(_ row: CanadaRow) {
        checkCodes(row)
        checkParents(row)
        guard isTracker, row.owner != nil else { return }
        checkPeriod(row)
        checkStatus(row)
        checkProgress(row)
        if plan?.asksForChallenges == true { checkConditions(row) }
    }

    private mutating func checkCodes(_ row: CanadaRow) {
        if row.owner == nil {
            report(
                .canadaMissingCode, "Nothing in the row says which commitment it belongs to; it is left out.", row,
                .commitment)
            if row.item == nil { return }
        }
        let codes: [(CanadaField, CanadaCode.Level, CanadaCode?)] = [
            (.commitment, .commitment, row.commitment), (.milestone, .milestone, row.milestone),
            (.indicator, .indicator, row.indicator),
        ]
        for (field, level, code) in codes {
            if let code {
                guard !code.isWellFormed else { continue }
                report(.canadaBadCode, "\"\(code.printed)\" is no code of \(article(level)).", row, field)
            } else if row.owner != nil,
                isTracker || level == .commitment || (level == .milestone && row.indicator != nil)
            {
                report(.canadaMissingCode, "The row names no \(level.words).", row, field)
            }
        }
        if let plan, let number = row.owner?.commitmentNumber, !(1...plan.commitments).contains(number) {
            report(
                .canadaForeignCommitment,
                "Plan \(plan.rawValue) has the commitments C01 to \(plan.lastCommitment), and no \(row.owner?.key ?? "").",
                row, row.commitment == nil ? .indicator : .commitment)
        }
    }

    private func article(_ level: CanadaCode.Level) -> String {
        level == .indicator ? "an indicator" : "a \(level.words)"
    }

    private mutating func checkParents(_ row: CanadaRow) {
        if let milestone = row.milestone, let commitment = row.commitment, !milestone.isUnder(commitment) {
            report(
                .canadaWrongParent, "The milestone \(milestone.printed) is not under \(commitment.printed).", row,
                .milestone)
        }
        guard let indicator = row.indicator, let parent = row.milestone ?? row.commitment, !indicator.isUnder(parent)
        else { return }
        report(
            .canadaWrongParent, "The indicator \(indicator.printed) is not under \(parent.printed).", row, .indicator)
    }

    private mutating func checkPeriod(_ row: CanadaRow) {
        let text = row[.period]
        guard let period = row.period else {
            if text.isEmpty { return report(.canadaMissingPeriod, "The row names no period.", row, .period) }
            return report(.canadaBadPeriod, "\"\(text)\" is no month in the form YYYY-MM.", row, .period)
        }
        guard let plan, !plan.holds(period) else { return }
        report(
            .canadaForeignPeriod, "\(period) is no period of plan \(plan.rawValue), which reports \(plan.reporting).",
            row,
            .period)
    }

    private mutating func checkStatus(_ row: CanadaRow) {
        let text = row[.status]
        if text.isEmpty { return report(.canadaUnlistedStatus, "The row states no status.", row, .status) }
        if CanadaStatus.listed(text) == nil {
            report(.canadaUnlistedStatus, "\"\(text)\" is no status of the tracker.", row, .status)
        }
    }

    private mutating func checkProgress(_ row: CanadaRow) {
        let progress = CanadaText(row, .progressEN, .progressFR)
        if progress.isEmpty {
            report(.canadaMissingProgress, "The row says nothing of progress.", row, .progressEN)
        } else if progress.isInOneLanguage {
            let (missing, field) = missing(progress, .progressEN, .progressFR)
            report(.canadaProgressInOneLanguage, "Progress is not told in \(missing).", row, field)
        } else if progress.contradictsItself {
            let (word, other) = CanadaText.isNothing(progress.english) ? ("NIL", "French") : ("NUL", "English")
            report(
                .canadaNothingInOneLanguage, "One language says \(word), and the \(other) text tells of progress.", row,
                word == "NIL" ? .progressEN : .progressFR)
        }
    }

    /// What plan 6 asks for beside progress.
    private mutating func checkConditions(_ row: CanadaRow) {
        let evidence = CanadaText(row, .evidenceEN, .evidenceFR)
        if evidence.isInOneLanguage {
            let (missing, field) = missing(evidence, .evidenceEN, .evidenceFR)
            report(.canadaEvidenceInOneLanguage, "Evidence is not given in \(missing).", row, field)
        }
        let challenges = CanadaText(row, .challengesEN, .challengesFR)
        if challenges.isInOneLanguage {
            let (missing, field) = missing(challenges, .challengesEN, .challengesFR)
            report(.canadaChallengesInOneLanguage, "Challenges are not stated in \(missing).", row, field)
        } else if challenges.isEmpty, let status = CanadaStatus.listed(row[.status]),
            status == .notStarted || status == .limited
        {
            report(
                .canadaMissingChallenges, "The status is \(row[.status]) and no challenge is stated.", row,
                .challengesEN)
        }
    }

    private func missing(_ text: CanadaText, _ english: CanadaField, _ french: CanadaField) -> (String, CanadaField) {
        text.english.isEmpty ? ("English", english) : ("French", french)
    }

    private mutating func report(_ code: FindingCode, _ message: String, _ row: CanadaRow, _ field: CanadaField) {
        findings.append(
            Finding(
                code, message, at: row.position(of: field), field: field.rawValue, value: row.cell(field)?.text,
                commitment: row.owner.map { prefix + $0.key }))
    }
}
