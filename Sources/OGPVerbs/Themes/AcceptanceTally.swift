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
    private let isAsked: Bool

    init(_ request: ReadRequest) {
        isAsked = request.acceptance != nil
        open = Set(request.acceptance?.decided ?? [])
    }

    mutating func count(_ commitment: Commitment) {
        guard isAsked else { return }
        open.remove(commitment.id)
        for theme in commitment.acceptedThemes {
            switch theme.basis {
            case .suggestion: fromSuggestions += 1
            case .decision:
                fromDecisions += 1
                if !theme.person.isEmpty { persons.insert(theme.person) }
            }
        }
    }

    /// The counts; `nil` where nothing was to be accepted.
    var record: AcceptedThemesRecord? {
        guard isAsked else { return nil }
        return AcceptedThemesRecord(
            fromSuggestions: fromSuggestions, fromDecisions: fromDecisions, unmatched: open.sorted(),
            persons: persons.sorted())
    }
}
