/// The public website or page on the member's participation.
public struct ProcessWebsite: Sendable, Hashable {
    /// One look at it.
    public struct Check: Sendable, Hashable {
        /// When.
        public var date: ProcessDate
        /// Whether it could be reached; `nil` where the source does not say.
        public var isReachable: Bool?
        /// Whether it asked for a login; `nil` where the source does not say.
        public var needsLogin: Bool?
        /// Where it stands, and who says so.
        public var attribution: ProcessAttribution

        /// A look at the website.
        public init(
            date: ProcessDate, isReachable: Bool?, needsLogin: Bool? = nil, attribution: ProcessAttribution
        ) {
            self.date = date
            self.isReachable = isReachable
            self.needsLogin = needsLogin
            self.attribution = attribution
        }
    }

    /// The address.
    public var link: String
    /// Since when it is there.
    public var date: ProcessDate
    /// The looks at it.
    public var checks: [Check]
    /// Where it stands, and who says so.
    public var attribution: ProcessAttribution

    /// A website.
    public init(
        link: String, date: ProcessDate = .notStated, checks: [Check] = [], attribution: ProcessAttribution
    ) {
        self.link = link
        self.date = date
        self.checks = checks
        self.attribution = attribution
    }
}
