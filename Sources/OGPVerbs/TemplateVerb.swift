public import OGPReporting

/// Files to fill in.
public enum TemplateVerb {
    /// What a template is of.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A plan with its commitments, milestones, updates and process record.
        case plan
        /// Reviewed matches of ids that differ between inputs.
        case crosswalk
    }

    /// A blank file with remarks for the person who fills it in.
    public static func blank(_ kind: Kind, as format: PlanFileFormat) -> [UInt8] {
        switch (kind, format) {
        case (.plan, .xml): Array(PlanTemplates.xml.utf8)
        case (.plan, .csv): Array(PlanTemplates.csv.utf8)
        case (.crosswalk, _): Array(CrosswalkTemplate.csv.utf8)
        }
    }

    /// A plan file that holds what the inputs hold. In XML every commitment shows an empty element for what the commitment
    /// template asks and the commitment does not answer.
    ///
    /// - Parameters:
    ///   - request: The inputs and the question.
    ///   - format: The form of the file.
    ///   - output: Takes the bytes as they become ready.
    /// - Returns: the frame, and what was left out.
    /// - Throws: what reading the inputs and `output` throw.
    public static func prefilled(
        _ request: ReadRequest, as format: PlanFileFormat, to output: ([UInt8]) throws -> Void
    ) throws -> MergeVerb.Answer {
        try MergeVerb.run(request, as: format, showsBlanks: true, to: output)
    }
}
