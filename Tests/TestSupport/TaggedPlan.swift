/// An invented plan of Kenya whose commitments KE0901, KE0902 … carry tags of a list, as an ogp-plan document that says it is whole.
public struct TaggedPlan {
    /// The document.
    public let xml: String

    /// A plan.
    ///
    /// - Parameters:
    ///   - tags: The tags of each commitment.
    ///   - texts: The text of each commitment; none where there are fewer.
    ///   - vocabulary: The list of tags.
    public init(_ tags: [[String]], texts: [String] = [], vocabulary: String = "sheet-2024") {
        let commitments = tags.enumerated().map { index, tags in
            let areas = tags.map { "<area>\($0)</area>" }.joined()
            let text = index < texts.count ? "<fullText>\(texts[index])</fullText>" : ""
            return """
                <commitment id="KE090\(index + 1)"><number>\(index + 1)</number><title>Promise \(index + 1)</title>\(text)\
                <start>2018-07-01</start><end>2020-06-30</end><policyAreas vocabulary="\(vocabulary)">\(areas)</policyAreas>\
                </commitment>
                """
        }
        xml = """
            <?xml version="1.0" encoding="UTF-8"?>
            <actionPlans xmlns="urn:ogp-tracker:plan:1" version="1">
              <actionPlan id="AP_KEN09">
                <about whole="true"><member><name>Kenya</name></member><number>9</number><submitted>2018</submitted>\
            <start>2018-07-01</start><end>2020-06-30</end></about>
            \(commitments.joined(separator: "\n"))
              </actionPlan>
            </actionPlans>

            """
    }
}
