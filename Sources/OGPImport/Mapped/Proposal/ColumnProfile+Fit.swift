import OGPModel

extension ColumnProfile {
    /// What the cells say about a field.
    func fit(_ field: TableField) -> FieldFit {
        if filled == 0 { return .neutral }
        if isFlag, field != .contact, field != .percent { return .contradicts("its values only say yes or no") }
        switch field {
        case .planNumber, .commitmentNumber, .milestoneNumber, .milestoneParent, .commitmentID, .milestoneID, .planID:
            return codeFit(field)
        case .commitmentTitle, .milestoneTitle, .milestoneParentTitle, .planTitle: return titleFit
        case .commitmentText, .commitmentProblem, .milestoneText, .milestoneOutput, .progress, .challenges:
            return textFit
        case .start, .end, .completed, .period: return dateFit
        case .status: return statusFit
        case .percent: return percentFit
        case .lead, .supporting: return institutionFit
        case .evidence: return evidenceFit
        case .member: return memberFit
        case .assessor: return assessorFit
        case .milestoneWeight:
            return share(.number) + share(.percent) >= 0.8
                ? .supports(0.4, "its values are numbers") : .contradicts("its values are no numbers")
        case .contact:
            if share(.contact) >= 0.3 { return .supports(0.6, "its values are addresses or telephone numbers") }
            return share(.code) >= 0.8 ? .contradicts("its values are codes") : .neutral
        case .commitmentHeading, .commitmentAreas: return notTyped ?? .neutral
        case .ignored: return .neutral
        }
    }

    /// Whether the values only say yes or no.
    var isFlag: Bool {
        guard values.isWhole, filled > 0, distinct <= 6 else { return false }
        let words = values.values.filter { !traits(of: $0.text).contains(.nothing) }.map { FoldedText($0.text).text }
        return !words.isEmpty && words.allSatisfy { Self.flags.contains($0) } && Set(words) != ["1"]
    }

    /// The numbers that stand for days in a spreadsheet.
    private static let serials =
        Double(NumericDate.plausibleSerials.lowerBound)...Double(NumericDate.plausibleSerials.upperBound)

    /// Whether the values are contact details and little else; longer texts may mention one.
    var isPersonal: Bool { share(.contact) >= 0.3 && lengths.median <= 40 }

    private static let flags: Set<String> = [
        "yes", "no", "true", "false", "unknown", "si", "oui", "non", "sim", "nao", "ja", "nein", "x", "y", "n",
        "unclear", "partial", "none", "0",
        "1",
    ]

    /// Against texts and names: the cells are numbers, dates or addresses.
    private var notTyped: FieldFit? {
        if share(.date) >= 0.8 { return .contradicts("its values are dates") }
        if share(.number) + share(.percent) >= 0.8 { return .contradicts("its values are numbers") }
        if isPersonal { return .contradicts("its values are addresses or telephone numbers") }
        return nil
    }

    private func codeFit(_ field: TableField) -> FieldFit {
        if field == .commitmentID || field == .milestoneID, share(.commitmentID) >= 0.8 {
            return .supports(0.7, "its values look like OGP's ids, such as \(example(.commitmentID))")
        }
        if share(.date) >= 0.8, share(.code) < 0.8 { return .contradicts("its values are dates") }
        if share(.code) >= 0.8 { return .supports(0.5, "its values are codes, such as \(example(.code))") }
        if lengths.median > 16 || holdsWords { return .contradicts("its values are texts") }
        return .neutral
    }

    private var titleFit: FieldFit {
        if share(.code) >= 0.8 { return .contradicts("its values are codes") }
        if let notTyped { return notTyped }
        if share(.address) >= 0.5 { return .contradicts("its values are web addresses") }
        if share(.status) >= 0.9 { return .contradicts("its values are words for progress") }
        if lengths.median < 6, distinct <= 5, !holdsWords { return .contradicts("its values are too short") }
        return lengths.median >= 12 ? .supports(0.3, "its values are texts") : .neutral
    }

    private var textFit: FieldFit {
        if let notTyped { return notTyped }
        if share(.status) >= 0.8, distinct <= 12 { return .contradicts("its values are words for progress") }
        return lengths.median >= 20 ? .supports(0.2, "its values are texts") : .neutral
    }

    private var dateFit: FieldFit {
        if share(.date) >= 0.5 {
            return .supports(0.6, "\(count(.date)) of \(filled) values are dates")
        }
        if share(.integer) >= 0.5, share(ofNumbersIn: Self.serials) >= 0.8 {
            return .supports(0.5, "its values are day numbers of a spreadsheet")
        }
        if share(.number) + share(.percent) >= 0.8 { return .contradicts("its values are numbers") }
        if share(.address) >= 0.5 { return .contradicts("its values are web addresses") }
        if share(.status) >= 0.9 { return .contradicts("its values are words for progress") }
        if share(.date) == 0, lengths.median > 60 { return .contradicts("its values are texts") }
        let dates = count(.date)
        return .supports(
            0,
            "only \(dates) of \(filled) values \(dates == 1 ? "is" : "are") written as \(dates == 1 ? "a date" : "dates")"
        )
    }

    private var statusFit: FieldFit {
        if share(.percent) + share(.number) >= 0.8 {
            return .contradicts("its values are numbers, which are never turned into words")
        }
        if tellsOrigin {
            return .contradicts("its values tell whether something is new, not how far it is")
        }
        if let notTyped { return notTyped }
        if share(.member) >= 0.8 { return .contradicts("its values are names of members") }
        if share(.address) >= 0.5 { return .contradicts("its values are web addresses") }
        if share(.status) < 0.5, distinct > 40 || lengths.median > 60 {
            return .contradicts("it has too many different texts for statuses")
        }
        if share(.status) >= 0.5 {
            return .supports(0.8, "\(count(.status)) of \(filled) values are known words for progress")
        }
        return .neutral
    }

    private var percentFit: FieldFit {
        if share(.percent) >= 0.8 { return .supports(0.7, "its values are percentages") }
        if share(.percent) + share(.number) >= 0.8, let numbers, numbers.lowerBound >= 0, numbers.upperBound <= 100 {
            return .supports(
                0.5,
                "its values are numbers from \(Self.plain(numbers.lowerBound)) to \(Self.plain(numbers.upperBound))")
        }
        // A few numbers out of range are slips, which reading reports.
        if share(.percent) + share(.number) >= 0.8, share(ofNumbersIn: 0...100) >= 0.5 { return .neutral }
        return .contradicts("its values are no percentages")
    }

    private var institutionFit: FieldFit {
        if let notTyped { return notTyped }
        if share(.address) >= 0.5 { return .contradicts("its values are web addresses") }
        if share(.status) >= 0.8 { return .contradicts("its values are words for progress") }
        if share(.institution) >= 0.3 { return .supports(0.4, "its values name institutions") }
        return lengths.median > 150 ? .contradicts("its values are long texts") : .neutral
    }

    private var evidenceFit: FieldFit {
        if share(.address) >= 0.5 { return .supports(0.5, "\(count(.address)) of \(filled) values are web addresses") }
        if let notTyped { return notTyped }
        return distinct <= 10 && filled >= 30 ? .contradicts("its values are a short list of words") : .neutral
    }

    private var memberFit: FieldFit {
        if share(.member) >= 0.6 { return .supports(0.6, "its values are names of members") }
        return share(.member) < 0.1 ? .contradicts("its values are no names of members") : .neutral
    }

    private var assessorFit: FieldFit {
        if share(.assessor) >= 0.5 { return .supports(0.5, "its values say who judges") }
        return notTyped ?? (lengths.median > 60 ? .contradicts("its values are texts") : .neutral)
    }

    /// The first value that looks like this.
    func example(_ trait: CellTraits) -> String {
        values.values.first { traits(of: $0.text).contains(trait) }?.text ?? ""
    }

    private static func plain(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    }
}
