import Findings
import OGPCatalogues
import OGPImport
import OGPJoining
import OGPModel
public import OGPReporting
public import OGPThemes

/// The themes that commitments' texts speak of.
public enum SuggestVerb {
    /// Suggests themes for the selected commitments, in input order.
    ///
    /// - Parameters:
    ///   - request: The inputs and the question.
    ///   - suggester: Suggests themes.
    ///   - format: The format of the result.
    ///   - output: Takes the bytes as they become ready.
    /// - Returns: the frame.
    /// - Throws: what reading the inputs and `output` throw.
    @discardableResult
    public static func run(
        _ request: ReadRequest, with suggester: ThemeSuggester, as format: SuggestionsWriter.Format,
        to output: ([UInt8]) throws -> Void
    ) throws -> ResultFrame {
        let first = try FirstPass(request, keeping: .whole)
        var frame = ResultFrame(request, inputs: first.records)
        var suggester = suggester
        var privacy = PrivacyFilter(isPrivate: request.isPrivate)
        var writer = SuggestionsWriter(format, frame: frame)
        var findings = FindingTally()
        try SecondPass(request, after: first).forEach(&findings) { commitment, _, _ in
            writer.write(
                SuggestionRow(
                    privacy.filtered(commitment),
                    tagged: request.catalogues.policyAreas.themes(of: commitment.policyAreas.present),
                    suggestions: suggester.suggestions(for: commitment)))
            try output(writer.takeBytes())
        }
        writer.finish()
        try output(writer.takeBytes())
        frame.withheld = privacy.withheld
        return frame
    }
}
