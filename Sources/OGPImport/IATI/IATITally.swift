/// What is counted over a whole activity file, and reported once at its end.
struct IATITally {
    var results = 0
    var indicators = 0
    var periods = 0
    var links = 0
    var placeholders = Occurrences()
    var slices = Occurrences()
    var nameless = Occurrences()
}
