import ByteReading
import Findings
import OGPCatalogues
import OGPImport
import OGPJoining
import OGPModel
import OGPReporting
import OGPThemes

/// The second pass: every commitment of every input again, with what the first pass settled.
struct SecondPass {
    let request: ReadRequest
    let first: FirstPass
    private let currentPlans: Set<ActionPlanID>

    init(_ request: ReadRequest, after first: FirstPass) {
        self.request = request
        self.first = first
        currentPlans = request.selection.current ? first.facts.currentPlans(asOf: request.asOf) : []
    }

    /// Goes through the selected commitments in input order.
    ///
    /// - Parameters:
    ///   - sink: Takes what reading reports.
    ///   - detail: How much of each commitment is read.
    ///   - body: Takes each commitment with its input.
    /// - Throws: what reading the inputs and `body` throw.
    func forEach<Sink: FindingSink>(
        _ sink: inout Sink, detail: ImportOptions.Detail = .whole,
        _ body: (Commitment, OpenedInput, inout Sink) throws -> Void
    ) throws {
        var acceptance = request.acceptance
        for (place, input) in first.inputs.enumerated() where !input.record.isHistory {
            let isJoined = first.joined.contains(place)
            if let kept = input.kept {
                for commitment in kept { try pass(commitment, place, &acceptance, &sink, body) }
                continue
            }
            var options = request.options
            options.encoding = input.summary.encodingChoice
            options.detail = request.detail(detail)
            var reader = try input.format.open(
                input.file, options: options, catalogues: request.catalogues, sink: &sink)
            var use = CrosswalkUse()
            while let read = try reader.next(&sink) {
                let commitment = request.crosswalk.matched(read, noting: &use)
                if !isJoined { try pass(commitment, place, &acceptance, &sink, body) }
            }
        }
        for commitment in first.updates.unmatched { try passUnmatched(commitment, &acceptance, &sink, body) }
    }

    /// A commitment of which only updates speak, with the input that it comes from.
    private func passUnmatched<Sink: FindingSink>(
        _ commitment: Commitment, _ acceptance: inout ThemeAcceptance?, _ sink: inout Sink,
        _ body: (Commitment, OpenedInput, inout Sink) throws -> Void
    ) throws {
        let commitment = accepting(commitment, &acceptance)
        let place = first.joined.sorted().first { first.inputs[$0].file.name == commitment.source.file }
        guard let place = place ?? first.joined.min(), selects(commitment) else { return }
        try body(commitment.known(on: request.asOf), first.inputs[place], &sink)
    }

    private func pass<Sink: FindingSink>(
        _ commitment: Commitment, _ place: Int, _ acceptance: inout ThemeAcceptance?, _ sink: inout Sink,
        _ body: (Commitment, OpenedInput, inout Sink) throws -> Void
    ) throws {
        let input = first.inputs[place]
        var commitment = commitment
        if !first.updates.isEmpty { commitment = first.updates.joined(commitment) }
        commitment = accepting(commitment, &acceptance)
        guard selects(commitment) else { return }
        if input.summary.snapshotDay != nil { commitment = first.history.withHistory(commitment, input: place) }
        let isDated = !first.updates.isEmpty || input.summary.kind == SourceSummary.updates
        try body(isDated ? commitment.known(on: request.asOf) : commitment, input, &sink)
    }

    /// The commitment with the themes that were accepted for it.
    private func accepting(_ commitment: Commitment, _ acceptance: inout ThemeAcceptance?) -> Commitment {
        guard acceptance != nil else { return commitment }
        var commitment = commitment
        let tagged = request.catalogues.policyAreas.themes(of: commitment.policyAreas.present)
        commitment.acceptedThemes = acceptance?.themes(for: commitment, tagged: tagged) ?? []
        return commitment
    }

    private func selects(_ commitment: Commitment) -> Bool {
        request.selection.admits(
            commitment, themes: request.catalogues.policyAreas, currentPlans: currentPlans)
    }
}

extension Selection {
    /// Whether the selection admits a commitment.
    func admits(
        _ commitment: Commitment, themes catalogue: PolicyAreaCatalogue, currentPlans: Set<ActionPlanID>
    ) -> Bool {
        guard
            admits(
                memberCode: commitment.member.code, plan: commitment.plan, submitted: commitment.submitted,
                currentPlans: currentPlans)
        else { return false }
        if !commitments.isEmpty, !commitments.contains(commitment.id) { return false }
        if !themes.isEmpty, themes.isDisjoint(with: catalogue.themes(of: commitment)) {
            return false
        }
        if leads.isEmpty { return true }
        let names = commitment.lead.map { FoldedText($0).text }
        return leads.contains { lead in names.contains { $0.contains(lead) } }
    }

    /// Whether ratings, member, plan and year suffice to tell what is selected.
    var needsOnlyRows: Bool { commitments.isEmpty && themes.isEmpty && leads.isEmpty && !current }
}
