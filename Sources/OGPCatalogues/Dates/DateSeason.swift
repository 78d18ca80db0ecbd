/// A season of the year, as a word; which months it means depends on the hemisphere.
package enum DateSeason: String, Sendable, Hashable, CaseIterable {
    /// The season of growth.
    case spring
    /// The warm season.
    case summer
    /// The season of harvest, also called fall.
    case autumn
    /// The cold season.
    case winter
}
