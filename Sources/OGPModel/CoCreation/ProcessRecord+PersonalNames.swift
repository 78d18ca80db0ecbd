extension ProcessRecord {
    /// The contributions of the public, or of nobody says whom, whose authors look like names of persons.
    private var namedContributions: [Int] {
        contributions.indices.filter { place in
            let item = contributions[place]
            return [.public, .unknown].contains(item.group) && PersonalName.isLikely(item.author)
        }
    }

    /// The same without what looks like the name of a member of the public.
    public func withoutPersonalNames() -> ProcessRecord {
        var record = self
        for place in namedContributions { record.contributions[place].author = PersonalName.placeholder }
        return record
    }
}
