import OGPModel

extension MemberCatalogue {
    /// The members whose name a text probably misspells: one letter in five wrong at most, and never for a text that is a country's
    /// own name, however near another's it lies. Suggestions for a person; nothing is resolved by them.
    ///
    /// - Parameters:
    ///   - text: A text that is no member's name.
    ///   - countries: The names of countries.
    /// - Returns: At most three members, the nearest first.
    public func misspelt(_ text: String, countries: CountryNames) -> [Member] {
        if countries.contains(text) { return [] }
        let wanted = LetterDistance.letters(of: MemberIndex.key(text))
        guard wanted.count >= 4 else { return [] }
        let most = max(1, wanted.count / 5)
        var near: [(place: Int, distance: Int)] = []
        for (place, member) in members.enumerated() {
            let distances = member.names.map { name in
                LetterDistance.between(wanted, LetterDistance.letters(of: MemberIndex.key(name.name)), atMost: most)
            }
            if let best = distances.min(), best <= most { near.append((place, best)) }
        }
        return near.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }.prefix(3).map { members[$0.place] }
    }
}
