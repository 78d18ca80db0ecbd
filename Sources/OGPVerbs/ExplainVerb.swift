public import ByteReading
import Findings
import OGPImport
import OGPJoining
import OGPModel
public import OGPReporting
public import OGPScoring

/// Where a number, label or gap comes from.
public enum ExplainVerb {
    /// The explanations with their frame; empty where nothing of that name is in the inputs.
    public struct Answer: Sendable {
        /// One explanation for each record or group that the reference means.
        public let explanations: [Explanation]
        /// The frame.
        public let frame: ResultFrame
    }

    /// Why a reference cannot be explained.
    public enum Failure: Error, Equatable, Sendable, CustomStringConvertible {
        /// The reference has none of the known forms.
        case notAReference(String)
        /// The reference names a field or measure that does not exist.
        case unknownField(String, known: [String])

        /// One sentence with the next thing to try.
        public var description: String {
            switch self {
            case .notAReference(let text):
                "\"\(text)\" is no reference; write <commitment id>.<field>, <by>=<key>.<measure>, "
                    + "plan=<id>.requirement.<number> or gap:<rule>:<id>."
            case .unknownField(let name, let known):
                "\"\(name)\" is nothing that can be explained; known are \(known.joined(separator: ", "))."
            }
        }
    }

    /// Explains a reference, as it stands in JSON and HTML.
    ///
    /// - Parameters:
    ///   - request: The inputs and the question.
    ///   - ref: The reference.
    ///   - parameters: The numbers that rules on milestones ask by.
    ///   - before: An earlier version of the plans, which gaps about changes rest on.
    ///   - menu: The areas that gaps of coverage rest on; the menu of the catalogue where `nil`.
    ///   - context: Files of context, which gaps about recorded problems and pledges rest on.
    ///   - answers: Review sheets, which gaps of safeguards rest on.
    /// - Returns: What stands behind it.
    /// - Throws: `Failure` where the reference is not one, and what reading the inputs throws.
    public static func run(
        _ request: ReadRequest, ref: String, parameters: GapParameters = GapParameters(),
        before: EarlierVersion? = nil, menu: CoverageMenu? = nil, context: [InputFile] = [], answers: [InputFile] = []
    ) throws -> Answer {
        if ref.hasPrefix("gap:") {
            return try GapExplanation.explain(ref, request) { rules in
                try GapsVerb.run(
                    request, rules: rules, parameters: parameters, before: before, menu: menu, context: context,
                    answers: answers)
            }
        }
        if let reference = RequirementReference(ref) { return try ProcessExplanation.explain(reference, request) }
        if ref.contains("="), ref.contains(".") { return try GroupExplanation.explain(ref, request) }
        guard let dot = ref.lastIndex(of: ".") else { throw Failure.notAReference(ref) }
        let field = String(ref[ref.index(after: dot)...])
        guard let definition = Definitions.definition(field) ?? .plain(field) else {
            throw Failure.unknownField(field, known: Definitions.all.map(\.id))
        }
        let (found, frame) = try CommitmentLookup.find(String(ref[..<dot]), in: request)
        return Answer(explanations: found.map { FieldExplanation.make(ref, definition, $0) }, frame: frame)
    }
}

extension Definition {
    /// A field that is copied from the source.
    init?(plain field: String) {
        guard !SourceHeaders.headers(of: field).isEmpty else { return nil }
        self.init(
            id: field, title: field, rule: "Taken from the source as it stands there.", eras: "all",
            source: "the input", inputs: [field])
    }

    static func plain(_ field: String) -> Definition? { Definition(plain: field) }
}
