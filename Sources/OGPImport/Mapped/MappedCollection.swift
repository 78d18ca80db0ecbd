import CSVReading
import Findings
import OGPModel

/// The commitments of a table whose rows are milestones or updates: rows of one commitment need not follow one another, so all
/// are gathered before the first leaves.
struct MappedCollection {
    private struct Key: Hashable {
        let plan: Int
        let id: String
        let number: String
    }

    private var entries: [MappedEntry] = []
    /// The commitments of one plan, id and number; more than one where their titles differ.
    private var places: [Key: [Int]] = [:]
    private var last: Int?
    /// Rows without a commitment of their own, which continue the one above.
    private var continued = Occurrences()
    /// Rows that differ from another only in the institution.
    private var joined = Occurrences()
    /// How many bytes of text are held.
    private(set) var size = 0
    /// The place of each row's commitment, by the number of the row.
    private var rows: [Int: Int] = [:]

    /// The most text of rows that is kept, in bytes.
    static let mostBytes = 268_435_456

    /// Adds a row; one that names nothing is reported and left out.
    mutating func add(_ cells: MappedCells, _ decoder: inout MappedDecoder) {
        size += cells.size
        let namesMilestone = cells.states(
            TableField.namingMilestones.union([.milestoneParent, .milestoneParentTitle]))
        if decoder.isTotal(cells) { return decoder.reportTotal(cells) }
        guard let place = place(cells, namesMilestone, &decoder) else { return decoder.reportNameless(cells) }
        last = place
        if let row = cells.position.row { rows[row] = place }
        let item = decoder.item(cells, decoder.plans.plans[entries[place].plan])
        if namesMilestone {
            add(MappedMilestone(cells, item), MappedMilestoneName(cells).key(cells), to: place, cells, &decoder)
        } else {
            entries[place].add(item)
        }
        decoder.addContact(cells, to: &entries[place].commitment)
        if decoder.options.keptCells != .none {
            entries[place].commitment.cells += decoder.sourceCells(cells, isCommitment: !namesMilestone)
        }
    }

    /// The place of a row's commitment, which is made where it is new; `nil` where the row names nothing.
    private mutating func place(_ cells: MappedCells, _ namesMilestone: Bool, _ decoder: inout MappedDecoder) -> Int? {
        let name = MappedName(cells)
        if name.isEmpty, !(namesMilestone && decoder.layout.hasOneCommitment) {
            if namesMilestone, last != nil { continued.note(cells.position) }
            return namesMilestone ? last : nil
        }
        let plan = decoder.plans.place(of: cells)
        let key = Key(plan: plan, id: name.id, number: name.number)
        let commitment = decoder.commitment(cells, name, decoder.plans.plans[plan])
        let known = places[key] ?? []
        let hasCode = !name.id.isEmpty || !name.number.isEmpty
        let same = known.last { entries[$0].name.titleKey == name.titleKey }
        let untitled = known.last { hasCode && (name.titleKey.isEmpty || entries[$0].name.titleKey.isEmpty) }
        if let place = same ?? untitled {
            for header in entries[place].merge(commitment, cells) {
                decoder.report(
                    .mappedCommitmentDiffers,
                    "The row gives \"\(header)\" of the commitment \"\(name.printed)\" another text than an earlier row; both are kept.",
                    at: cells.position, value: name.printed)
            }
            return place
        }
        places[key, default: []].append(entries.count)
        entries.append(MappedEntry(commitment, name, plan: plan))
        return entries.count - 1
    }

    private mutating func add(
        _ milestone: MappedMilestone, _ key: String, to place: Int, _ cells: MappedCells, _ decoder: inout MappedDecoder
    ) {
        guard let index = entries[place].places[key] else {
            entries[place].places[key] = entries[place].milestones.count
            return entries[place].milestones.append(milestone)
        }
        if decoder.layout.mapping.rows == .update { return entries[place].milestones[index].merge(milestone) }
        if entries[place].milestones[index].fingerprint == milestone.fingerprint {
            joined.note(cells.position)
            return entries[place].milestones[index].addInstitutions(of: milestone)
        }
        entries[place].milestones.append(milestone)
        let name = [milestone.milestone.number, milestone.milestone.id, milestone.milestone.title].first { !$0.isEmpty }
        decoder.report(
            .mappedMilestoneTwice,
            "The milestone \"\(name ?? "")\" stands on several rows that say different things; each is counted.",
            at: cells.position, value: name)
    }

    /// What the rows of one commitment, and of those that share its id, have in common, by the number of the row.
    var rowKeys: [Int: String] {
        rows.mapValues { place in
            entries[place].name.sharedKey(plan: String(entries[place].plan)) ?? "\(place)"
        }
    }

    /// The commitments, in the order of their first rows.
    mutating func finish(_ decoder: inout MappedDecoder) -> [Commitment] {
        var names = MappedNames()
        for entry in entries { names.note(entry.name, plan: String(entry.plan)) }
        reportSharedIDs(&decoder)
        if decoder.layout.hasOneCommitment { for entry in entries { decoder.reportOneCommitment(entry) } }
        var commitments: [Commitment] = []
        commitments.reserveCapacity(entries.count)
        for index in entries.indices {
            commitments.append(commitment(index, names, &decoder))
        }
        decoder.report(continued, .mappedRowContinued, "Rows without a commitment of their own continue the one above")
        decoder.report(
            joined, .mappedRowsJoined, "Rows that differ from another only in the institution are one milestone")
        entries = []
        return commitments
    }

    private mutating func commitment(
        _ index: Int, _ names: MappedNames, _ decoder: inout MappedDecoder
    ) -> Commitment {
        var entry = entries[index]
        let key = decoder.plans.plans[entry.plan].key
        decoder.setID(&entry.commitment, entry.name, key: key, plan: String(entry.plan), names)
        let id = entry.commitment.id.text
        entry.commitment.assessments = decoder.history(entry.statements, of: id, item: "commitment")
        for milestone in entry.milestones {
            var complete = milestone.milestone
            let item = [complete.number, complete.id, complete.title].first { !$0.isEmpty } ?? ""
            complete.assessments = decoder.history(milestone.statements, of: id, item: item)
            entry.commitment.milestones.append(complete)
        }
        entry.gatherInstitutions()
        decoder.noteMissing(&entry.commitment)
        return entry.commitment
    }

    /// Reports ids that several commitments have.
    private func reportSharedIDs(_ decoder: inout MappedDecoder) {
        for (key, places) in places.sorted(by: { ($0.value.first ?? 0) < ($1.value.first ?? 0) }) where places.count > 1
        {
            let id = key.id.isEmpty ? key.number : key.id
            if id.isEmpty { continue }
            let second = entries[places[1]].commitment.source
            decoder.report(
                .mappedSharedID,
                "\"\(id)\" is the id of \(places.count) commitments with different titles; they are told apart by both.",
                at: second, value: id)
        }
    }
}
