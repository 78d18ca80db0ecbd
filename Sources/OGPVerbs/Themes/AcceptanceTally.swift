import OGPCatalogues
import OGPImport
import OGPModel
import OGPReporting
import OGPThemes

/// Counts the themes that were accepted for the selected commitments.
struct AcceptanceTally {
    private var fromSuggestions = 0
    private var fromDecisions = 0
    /// The commitments with decisions that were not met yet.
    private var open: Set<CommitmentID>
    private var persons: Set<String> = []
    private var overruled: [AcceptedThemesRecord.Overruled] = []
    private let isPrivate: Bool
    private let acceptance: ThemeAcceptance?
    private let policyAreas: PolicyAreaCatalogue

    init(_ request: ReadRequest) {
        isPrivate = request.isPrivate
        acceptance = request.acceptance
        policyAreas = request.catalogues.policyAreas
        open = Set(request.acceptance?.decided ?? [])
    }

    /// Notes that a commitment was read, whether it counts or not.
    mutating func meet(_ commitment: CommitmentID) { open.remove(commitment) }

    mutating func count(_ commitment: Commitment) {
        guard let acceptance else { return }
        meet(commitment.id)
        let tagged = policyAreas.themes(of: commitment.policyAreas.present)
        overruled += acceptance.overruled(for: commitment.id, tagged: tagged).map {
            AcceptedThemesRecord.Overruled(commitment: commitment.id, theme: $0)
        }
        for theme in commitment.acceptedThemes {
            switch theme.basis {
            case .suggestion: fromSuggestions += 1
            case .decision:
                fromDecisions += 1
                if !theme.person.isEmpty { persons.insert(theme.person) }
            }
        }
    }

    /// The counts, `nil` where nothing was to be accepted, and the contact details that are left out of the names of persons.
    var record: (accepted: AcceptedThemesRecord?, withheld: RedactionCount) {
        var privacy = PrivacyFilter(isPrivate: isPrivate)
        guard acceptance != nil else { return (nil, privacy.withheld) }
        let names = persons.sorted().map { isPrivate ? $0 : privacy.redacted($0) }
        let record = AcceptedThemesRecord(
            fromSuggestions: fromSuggestions, fromDecisions: fromDecisions, unmatched: open.sorted(),
            persons: names, overruled: overruled)
        return (record, privacy.withheld)
    }
}

extension ResultFrame {
    /// Notes what was accepted.
    mutating func note(_ tally: AcceptanceTally?) {
        guard let record = tally?.record else { return }
        accepted = record.accepted
        withheld += record.withheld
    }
}
