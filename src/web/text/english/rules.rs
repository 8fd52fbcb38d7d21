//! English for the table of boundary rules: the row's rule in one sentence.

/// By the row's number, from one.
pub(super) fn rule(number: u8) -> &'static str {
    match number {
        1 => "You may lead practice of what the teacher has taught, from the teacher’s plan.",
        2 => "New content is the teacher’s. Offer review, and ask for the plan.",
        3 => "A group in another room needs a checked arrangement and a teacher within reach.",
        4 => "Left alone with a class: keep everybody safe, keep to known routines, call the office.",
        5 => "Covering as a substitute is for the office to arrange, not for a colleague to ask.",
        6 => "An accommodation in the plan is given as written, when it is needed.",
        7 => "If an accommodation seems wrong, keep giving it, note facts and tell the case manager.",
        8 => "When an instruction and the written plan differ, show the plan quietly and settle it later.",
        9 => "Changing content, a test, a goal or a data rule is the special education teacher’s decision.",
        10 => "You may score with a key and record data. Deciding a grade or mastery is the teacher’s.",
        11 => "Help in a test is exactly what is listed, in a neutral voice.",
        12 => "When two adults disagree: safety and the written plan first, then ask both, privately.",
        13 => {
            "A step of the behavior plan is done as written unless it is unsafe, and what happens is recorded."
        }
        14 => "In danger and not trained in holds: give space, clear the area, call the trained team.",
        15 => "Never hold a door or keep a student in a room. Stay in view and call an administrator.",
        16 => "A student who refuses to move is asked and waited for, not moved by hand.",
        17 => "When a student runs and you have a group: alert the office at once and stay with the group.",
        18 => "A medical step needs training, delegation and the health plan. First aid and 911 always.",
        19 => "Personal care follows the care plan: private, explained, with the student doing their part.",
        20 => "Refused care is paused, and asked about again later or in another way.",
        21 => "Families hear something warm and general; questions about progress go to the teacher.",
        22 => "Questions about another child, a diagnosis or services are kindly handed to the teacher.",
        23 => "A student is discussed only with people who need to know, and in private.",
        24 => "No photo, post or group chat without the district’s consent process.",
        25 => "Suspected abuse: listen, promise no secrecy, do not investigate, report as the law says.",
        26 => "Talk of self-harm: stay, keep in sight, get the counselor or an administrator now.",
        27 => "Babysitting, gifts and personal numbers are declined or cleared beforehand.",
        28 => "A student’s friend request is not accepted, and your supervisor hears of it.",
        29 => "Personal troubles are heard briefly and handed to the counselor.",
        30 => "A strategy from elsewhere is suggested to the team, not started.",
        31 => "A report says when, and what was seen, heard and done. No motives, no diagnosis.",
        32 => "When a colleague demeans a student: interrupt gently, support the student, report it.",
        33 => "In an IEP meeting you share what you saw, when you are invited; the case manager leads.",
        34 => "When it gets too much, ask for a swap. That is part of the job.",
        _ => "A rule that this version does not know.",
    }
}
