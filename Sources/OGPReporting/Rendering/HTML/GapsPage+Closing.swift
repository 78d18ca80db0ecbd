import OGPScoring

extension GapsPage {
    /// All rules with what they did, whether they found something or not.
    var rules: [HTMLNode] {
        nodes {
            HTMLNode.heading(2, id: "rules", "All rules")
            HTMLNode.paragraph(ReplyNotes.rules(report))
            HTMLNode.table(
                RuleTables.results(report, caption: "What each rule looked at, found, and could not judge, and why"))
            HTMLNode.heading(3, "What each rule asks")
            HTMLNode.definitions(RuleTables.descriptions(report))
        }
    }

    /// Methods, quality of the data, how to reply, licence.
    var closing: [HTMLNode] {
        nodes {
            HTMLNode.heading(2, id: "methods", "Methods")
            HTMLNode.paragraph(
                "Method \(words: frame.method.id), version \(words: frame.method.version). The definitions, in short:")
            HTMLNode.definitions(MethodNotes.gaps + MethodNotes.measures)
            HTMLNode.heading(2, id: "quality", "Quality of the data")
            HTMLNode.bullets(frame.dataQuality)
            HTMLNode.heading(2, id: "reply", "How to reply or correct")
            ReplyNotes.reply.map(HTMLNode.paragraph)
            HTMLNode.heading(2, id: "licence", "Sources and licence")
            HTMLNode.paragraph(ReplyNotes.licence)
        }
    }

    /// What the page is, once more at its end.
    var footer: [HTMLNode] {
        [
            HTMLNode(
                .p, [],
                [HTMLNode(report.title(frame)), .text(". Method \(frame.method.id), version \(frame.method.version).")])
        ]
    }
}
