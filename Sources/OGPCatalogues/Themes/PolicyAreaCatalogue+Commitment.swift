public import OGPModel

extension PolicyAreaCatalogue {
    /// The ids of the themes that a commitment counts under, in the order of the catalogue, each once: those that its source's
    /// tags mean, and those that were accepted for it.
    public func themes(of commitment: Commitment) -> [String] {
        let tagged = themes(of: commitment.policyAreas.present)
        if commitment.acceptedThemes.isEmpty { return tagged }
        let wanted = Set(tagged).union(commitment.acceptedThemes.map(\.theme))
        return themes.lazy.map(\.id).filter(wanted.contains)
    }

    /// The ids of the areas of those themes, in the order of the catalogue, each once.
    public func areas(of commitment: Commitment) -> [String] { areas(ofThemes: themes(of: commitment)) }
}
