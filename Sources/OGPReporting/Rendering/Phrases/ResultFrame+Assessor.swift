extension ResultFrame {
    /// Who assessed what is reported: the IRM, whose ratings the sources quote, or nobody where no source holds ratings of it.
    var assessorFact: KeyFact {
        let ratedFormats: Set = ["ogp-commitments", "ogp-plan", "records-xml"]
        if inputs.isEmpty || inputs.contains(where: { ratedFormats.contains($0.format) }) {
            return KeyFact(
                "Assessed by", ["The IRM of the Open Government Partnership. Its ratings are quoted; none is added."])
        }
        return KeyFact(
            "Assessed by",
            ["Nobody, in this source: it holds what the publisher says, and no ratings of an assessor. None is added."])
    }
}
