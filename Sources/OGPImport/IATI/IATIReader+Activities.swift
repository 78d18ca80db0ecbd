import ByteReading
public import Findings
import OGPCatalogues
public import OGPModel
import XMLReading

extension IATIReader: SourceReading {
    /// Reads the next commitment. Plans on the way are taken note of.
    ///
    /// - Parameter sink: takes what is irregular.
    /// - Returns: the commitment; `nil` at the end.
    /// - Throws: what reading the document throws.
    public mutating func next<Sink: FindingSink>(_ sink: inout Sink) throws -> Commitment? {
        while let event = try reader.next(&sink) {
            guard event == .start else { continue }
            if !IATIOutline.isActivity(reader) {
                unknown.note(reader.name, at: reader.position)
                if reader.depth > 1 { try reader.skipSubtree(&sink) }
                continue
            }
            try reader.readSubtree(into: &tree, &sink)
            unknown.note(tree)
            let found = IATIActivity(DocumentElement(tree), language: outline.language, words: decoder.dates)
            let commitment = take(found, &sink)
            activity += 1
            if let commitment { return commitment }
        }
        if !isFinished { reportEnd(&sink) }
        isFinished = true
        return nil
    }

    private mutating func take<Sink: FindingSink>(_ found: IATIActivity, _ sink: inout Sink) -> Commitment? {
        let id = decoder.id(of: found).text
        report(found, id: id, problems: hierarchy.problems[activity] ?? [], &sink)
        note(found.updatedDay, found.updated)
        let member = member(of: found.reporter, &sink)
        if !found.id.isEmpty, hierarchy.plans.contains(found.id) {
            take(plan: decoder.plan(found, member: member), of: found, &sink)
            return nil
        }
        let plan = plan(of: found, member: member)
        let commitment = decoder.commitment(found, plan: plan, member: member, &sink)
        commitments += 1
        milestones += commitment.milestones.count { !$0.isPart }
        parts += commitment.milestones.count { $0.isPart }
        return commitment
    }

    private mutating func take<Sink: FindingSink>(plan: ActionPlan, of found: IATIActivity, _ sink: inout Sink) {
        if !planIDs.insert(plan.id).inserted {
            reportRepeated(plan, &sink)
            return
        }
        if !found.results.isEmpty { reportResults(of: plan, count: found.results.count, &sink) }
        _ = decoder.statement(found, &sink)
        plans.append(plan)
    }

    /// The plan of a commitment: its parent in the file, else everything that its publisher reports.
    private mutating func plan(of found: IATIActivity, member: MemberReference) -> ActionPlanID? {
        if let parent = hierarchy.parents[activity] { return ActionPlanID(outline.activities[parent].id) }
        let owner = found.reporter.idPart(decoder.words)
        if owner.isEmpty { return nil }
        let id = ActionPlanID("IATI-" + owner)
        if planIDs.insert(id).inserted {
            plans.append(
                decoder.plan(
                    of: found.reporter, id: id, member: member,
                    at: found.reporter.element?.position ?? found.position))
        }
        return id
    }

    private mutating func member<Sink: FindingSink>(
        of reporter: IATIOrganisation, _ sink: inout Sink
    ) -> MemberReference {
        let name = reporter.label(decoder.words)
        let (member, isNew) = members.resolve(name)
        if isNew, !member.isMember, !name.isEmpty { reportNoMember(name, reporter, &sink) }
        return member.reference
    }

    private mutating func note(_ day: CivilDate?, _ text: String) {
        guard let day else { return }
        let date = NewestDate(day: day, evidence: "last-updated-datetime \(text)")
        newest = newest.map { max($0, date) } ?? date
    }

    /// What the file has shown itself to be so far.
    public var summary: SourceSummary {
        let layout = DocumentLayout(
            root: outline.root.local, namespace: outline.root.namespace, xmlVersion: reader.xmlVersion,
            declaredEncoding: reader.declaredEncoding, elements: reader.elements,
            counts: [
                ("iati-activity", activity), ("result", tally.results), ("indicator", tally.indicators),
                ("period", tally.periods), ("document-link", tally.links),
            ], unknownNames: unknown.names)
        var summary = SourceSummary(
            name: input.name, kind: "commitments", format: IATIFormat.id, layout: .document(layout),
            encoding: reader.encoding, encodingChoice: reader.encodingChoice)
        summary.generation = version
        summary.records = activity
        summary.commitments = commitments
        summary.milestones = milestones
        summary.milestoneParts = parts
        summary.newest = newest
        summary.plans = plans
        summary.choices = choices
        summary.digest = reader.digest
        summary.isPartial = reader.isPartial
        return summary
    }

    private var choices: [ReadingChoice] {
        let count = hierarchy.plans.count
        if count == 0 { return [] }
        let parents = count == 1 ? "1 activity is named as parent" : "\(count) activities are named as parents"
        return [
            ReadingChoice(
                option: "commitment-level", value: "activities that are no parents",
                because: "\(parents) by others in the file and read as plans")
        ]
    }
}
