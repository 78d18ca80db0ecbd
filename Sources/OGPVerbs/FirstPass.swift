import ByteReading
import Findings
import OGPCatalogues
import OGPImport
import OGPJoining
import OGPModel
import OGPReporting

/// The first of two passes: the facts of all inputs together, and a record of each.
struct FirstPass {
    private(set) var facts = SourceFacts()
    private(set) var inputs: [OpenedInput] = []
    /// What dated reports on one plan say before the one that counts.
    private(set) var history = SnapshotHistory()
    /// What inputs of updates say, where there are several inputs.
    private(set) var updates = UpdateJoin()
    /// What inputs without commitments record of the process of plans.
    private(set) var process = ProcessJoin()
    /// The inputs of updates that are brought to others.
    private(set) var joined: Set<Int> = []

    /// Which matches of the crosswalk the inputs bear out.
    private(set) var crosswalkUse = CrosswalkUse()

    /// Inputs up to this size, in bytes, are read once and kept in memory for the second pass.
    private static let keptSize = 4 << 20

    /// Reads every input once.
    ///
    /// - Parameters:
    ///   - request: The inputs and the question.
    ///   - wanted: How much of each commitment the second pass wants. Commitments of small inputs are then kept, so that
    ///     they are not read again; `nil` where the second pass reads all the same.
    /// - Throws: what recognising and reading the inputs throw.
    init(_ request: ReadRequest, keeping wanted: ImportOptions.Detail? = nil) throws {
        let detail = wanted.map(request.detail)
        let formats = try Self.formats(of: request)
        // Updates come first, so that of all other inputs only what they speak of has to be kept.
        let early = formats.indices.filter { formats[$0].mayBringUpdates(request.options) }
        var parts: [Int: Part] = [:]
        for place in early { parts[place] = try Self.part(request, place, formats[place], detail, updates) }
        for place in early { noteUpdates(parts[place], place) }
        for place in early { noteStated(parts[place]) }
        for place in formats.indices where parts[place] == nil {
            let part = try Self.part(request, place, formats[place], detail, updates)
            updates = part.updates
            parts[place] = part
        }
        for place in formats.indices { noteHistory(parts[place], place) }
        for place in formats.indices { noteProcess(parts[place]) }
        inputs = formats.indices.compactMap { parts[$0]?.input }
        for place in formats.indices {
            if let part = parts[place] { crosswalkUse.merge(part.crosswalkUse) }
        }
        settleFacts(parts, asOf: request.asOf)
    }

    private static func formats(of request: ReadRequest) throws -> [any ImportFormat] {
        try request.inputs.map { file in
            try EncodingRestart.retrying(request.options.encoding) { encoding in
                var options = request.options
                options.encoding = encoding
                return try ImportFormats.format(of: file, options: options)
            }
        }
    }

    private static func part(
        _ request: ReadRequest, _ place: Int, _ format: any ImportFormat, _ detail: ImportOptions.Detail?,
        _ updates: UpdateJoin
    ) throws -> Part {
        let file = request.inputs[place]
        return try EncodingRestart.retrying(request.options.encoding) { encoding in
            try Part(
                file, format, request, encoding, keeping: file.size <= keptSize ? detail : nil, joining: updates)
        }
    }

    private mutating func noteUpdates(_ part: Part?, _ place: Int) {
        guard let part, part.isUpdates else { return }
        joined.insert(place)
        for commitment in part.commitments { updates.note(update: commitment, file: part.input.file.name) }
    }

    /// Notes what an input states that was read before all updates were known.
    private mutating func noteStated(_ part: Part?) {
        guard let part, !part.isUpdates else { return }
        for commitment in part.commitments { updates.note(stated: commitment) }
        for plan in part.input.summary.plans { updates.note(stated: plan.id) }
    }

    private mutating func noteHistory(_ part: Part?, _ place: Int) {
        guard let part, let day = part.input.summary.snapshotDay else { return }
        let plan = part.commitments.first?.plan ?? part.input.summary.plans.first?.id
        history.note(input: place, plan: plan, day: day, name: part.input.file.name)
        for commitment in part.commitments { history.note(commitment, input: place) }
    }

    /// Notes what an input records of the process of plans, or which plans it states.
    private mutating func noteProcess(_ part: Part?) {
        guard let part else { return }
        let file = part.input.file.name
        for plan in part.input.summary.plans {
            if part.recordsProcess {
                process.note(process: plan, file: file)
            } else {
                process.note(stated: plan, file: file)
            }
        }
        for (plan, ids) in part.commitmentIDs { process.note(stated: plan, commitments: ids) }
    }

    /// Puts the facts of the inputs that count together, each commitment once.
    private mutating func settleFacts(_ parts: [Int: Part], asOf day: CivilDate) {
        let replaced = history.replaced(asOf: day)
        for place in inputs.indices {
            guard let part = parts[place] else { continue }
            if replaced.contains(place) { inputs[place].record.isHistory = true } else { facts.merge(part.facts) }
        }
        for commitment in updates.unmatched { facts.note(commitment) }
        let days = joined.sorted().map { inputs[$0].record }.filter { $0.dataDay.day != nil }
        guard let newest = days.max(by: { ($0.dataDay.day ?? day) < ($1.dataDay.day ?? day) }) else { return }
        for place in inputs.indices where !joined.contains(place) {
            guard let plans = parts[place]?.facts.plans.keys, !plans.isEmpty,
                plans.allSatisfy(updates.updatedPlans.contains)
            else { continue }
            inputs[place].record.dataDay.extend(to: newest.dataDay, of: newest.file)
        }
    }

    /// What one input adds.
    private struct Part {
        var facts = SourceFacts()
        let input: OpenedInput
        /// The commitments, where the input is a dated report or brings updates to others.
        var commitments: [Commitment] = []
        /// Whether the input brings updates to others.
        let isUpdates: Bool
        /// Which matches of the crosswalk speak of the input.
        private(set) var crosswalkUse = CrosswalkUse()
        /// The updates, with the commitments of this input that they speak of.
        var updates: UpdateJoin
        /// Whether the input holds no commitments and records how plans were made.
        let recordsProcess: Bool
        /// The ids of its commitments by plan.
        private(set) var commitmentIDs: [ActionPlanID: Set<CommitmentID>] = [:]

        init(
            _ file: InputFile, _ format: any ImportFormat, _ request: ReadRequest, _ encoding: EncodingChoice,
            keeping detail: ImportOptions.Detail?, joining updates: UpdateJoin
        ) throws {
            self.updates = updates
            var findings = FindingTally()
            var options = request.options
            options.encoding = encoding
            // Updates are not read again, so that everything that they say is kept.
            options.detail = format.mayBringUpdates(options) ? .whole : detail ?? format.detailOfFacts
            options.digesting = request.digest.applies(to: file.size)
            var reader = try format.open(file, options: options, catalogues: request.catalogues, sink: &findings)
            recordsProcess = reader.summary.recordsProcess
            isUpdates = request.inputs.count > 1 && reader.summary.kind == SourceSummary.updates
            let isHeld =
                (request.inputs.count > 1 && format.mayBringUpdates(options)) || reader.summary.snapshotDay != nil
            var kept: [Commitment] = []
            while let read = try reader.next(&findings) {
                let commitment = request.crosswalk.matched(read, noting: &crosswalkUse)
                if isHeld { commitments.append(commitment) }
                if isUpdates { continue }
                facts.note(commitment)
                if request.inputs.count > 1, let plan = commitment.plan {
                    commitmentIDs[plan, default: []].insert(commitment.id)
                }
                if !updates.isEmpty { self.updates.note(stated: commitment) }
                if detail != nil { kept.append(commitment) }
            }
            var summary = reader.summary
            summary.match(request.crosswalk, &crosswalkUse)
            if !isUpdates, !recordsProcess { for plan in summary.plans { self.updates.note(stated: plan.id) } }
            if let newest = summary.newest, !recordsProcess { facts.note(newest) }
            for plan in summary.plans where !recordsProcess {
                facts.note(plan, isWhole: summary.isWholePlan || plan.isWhole)
            }
            input = OpenedInput(
                file: file, format: format, summary: summary,
                record: InputRecord(summary, request, findings: findings), findings: findings,
                kept: detail == nil ? nil : kept)
        }

    }

    /// The records of the inputs.
    var records: [InputRecord] { inputs.map(\.record) }

    /// The inputs that count and say how far commitments are; where there is none, all that count.
    var speaking: [OpenedInput] {
        let counting = inputs.filter { !$0.record.isHistory }
        let speaking = counting.filter { !$0.summary.recordsProcess }
        return speaking.isEmpty ? counting : speaking
    }

    /// The day up to which all inputs that count speak: the earliest of theirs.
    func dataDay(asOf day: CivilDate) -> DataDay {
        speaking.map(\.record.dataDay).min { ($0.day ?? day) < ($1.day ?? day) } ?? .unknown
    }
}

extension ImportFormat {
    /// How much of a commitment facts need. OGP's own exports state nothing of what plans carry beside their ratings.
    fileprivate var detailOfFacts: ImportOptions.Detail {
        self is OGPCommitmentsFormat || self is RecordsXMLFormat ? .facts : .withoutFullText
    }

    /// Whether inputs of the format may bring updates to what others state.
    fileprivate func mayBringUpdates(_ options: ImportOptions) -> Bool {
        if self is MappedFormat { return options.mapping?.mapping.rows == .update }
        return description.kind == SourceSummary.updates
    }
}

extension DataDay {
    /// Takes over the day of updates where it is later, unless the day was declared.
    fileprivate mutating func extend(to other: DataDay, of file: String) {
        guard basis != .declared, let newer = other.day, day.map({ $0 < newer }) ?? true else { return }
        self = DataDay(day: newer, basis: .derived, evidence: "\(other.evidence) in \(file)")
    }
}
