import OGPModel
import OGPScoring

extension GapsTextDocument {
    /// What others did in the areas that were found empty, and what files of context record.
    var around: String {
        var text = ""
        let offers = PeerOffers.all(report, frame.names)
        if !offers.isEmpty {
            text += layout.heading("What others did in these areas")
            text += layout.paragraph(layout.words(PeerOffers.purpose), first: "  ")
            for offer in offers { text += layout.paragraph(layout.words(offer.line), first: "  ", hanging: "    ") }
        }
        if let context = report.context { text += CoverageText.context(context, layout) }
        return text
    }
}
