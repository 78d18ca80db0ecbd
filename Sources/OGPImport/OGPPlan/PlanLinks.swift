/// The cells of a row that say what it is and what it belongs to.
struct PlanLinks {
    var record = ""
    var plan = ""
    var commitment = ""
    var milestone = ""
    var update = ""
    var process = ""
}
