//! English for when it has happened for real.

use crate::web::text::{Advice, ForReal, Incident};

pub(in crate::web::text) fn say(text: ForReal) -> &'static str {
    match text {
        ForReal::Danger => "Somebody is in danger right now? Call 911, and call the office for help.",
        ForReal::StateAndDistrict => {
            "Your state’s law and your district’s rules come first, and they differ. The student’s own plan comes before \
             anything general."
        }
        ForReal::OnlyGeneral => {
            "This page says what holds nearly everywhere in the United States. It is no legal advice. Ask your supervising \
             teacher now, on a quiet day, how each of these goes in your school."
        }
        ForReal::Now => "Now",
        ForReal::Tell => "Whom to tell",
        ForReal::WriteDown => "Then write it down",
        ForReal::WriteDownHow => {
            "The same day: when, where, who was there, what you saw and heard, what you did. Facts in the order they \
             happened. No guesses at reasons, no diagnosis, no blame. On your school’s form, and not on your own phone."
        }
        ForReal::AfterStory => "Has something like this happened to you? See what to do and whom to tell.",
    }
}

pub(in crate::web::text) const fn advice(incident: Incident) -> Advice {
    match incident {
        Incident::StudentHurt => STUDENT_HURT,
        Incident::YouHurt => YOU_HURT,
        Incident::Abuse => ABUSE,
        Incident::SelfHarm => SELF_HARM,
        Incident::Threat => THREAT,
        Incident::Restraint => RESTRAINT,
        Incident::Missing => MISSING,
        Incident::Medicine => MEDICINE,
        Incident::Privacy => PRIVACY,
        Incident::Accused => ACCUSED,
    }
}

const STUDENT_HURT: Advice = Advice {
    title: "A student is hurt",
    now: &[
        "Stay with the student. If it looks serious, or you are not sure, call 911.",
        "Send somebody for the nurse, or call the office. Do not leave to fetch help yourself if anybody else can go.",
        "Give the first aid that you are trained in. Do not move a student who may have hurt head, neck or back.",
        "Move the other students away.",
    ],
    tell: &[
        "The nurse and the office, at once. After a blow to the head always, even if the student seems well.",
        "Your supervising teacher. The school tells the family; you do not call them on your own.",
    ],
};

const YOU_HURT: Advice = Advice {
    title: "You are hurt",
    now: &[
        "Get to a safe distance and call for another adult. You may ask to be relieved.",
        "See the nurse or a doctor, also for a bite or a scratch that broke the skin, and for any blow to the head.",
    ],
    tell: &[
        "The office and your supervisor, the same day. Ask for the injury report and a copy of it: workers’ \
         compensation often depends on an early report.",
        "Your supervising teacher, so that the team can look at the plan. Being hurt is not a failure of yours, and \
         not part of the job to keep quiet about.",
        "Your union or association, if you have one and want somebody at your side.",
    ],
};

const ABUSE: Advice = Advice {
    title: "You suspect abuse or neglect, or a student tells you",
    now: &[
        "Listen. Stay calm, and let the student use their own words, signs or pictures.",
        "Promise no secret. Say: “I am glad you told me. I have to tell people whose job is to keep you safe.”",
        "Ask nothing more than you need to know that somebody may be in danger. Do not investigate or look for marks.",
    ],
    tell: &[
        "Your state’s child protection hotline or the police, today. In many states you must report yourself, and \
         telling a supervisor alone is not enough.",
        "Then your principal, counselor or whoever your district names. Nobody at school may forbid you to report.",
        "If you do not know the number: Childhelp, 1-800-422-4453, at any hour, says where to report in your state.",
        "Nobody else. Not the family, if somebody at home may be the one.",
    ],
};

const SELF_HARM: Advice = Advice {
    title: "A student talks or writes about suicide or self-harm",
    now: &[
        "Take it seriously, also when it sounds like a joke. Stay with the student and keep them in sight.",
        "Listen more than you talk. Asking about it calmly does not put the thought there.",
        "Move things that could hurt out of reach if you can do it quietly.",
    ],
    tell: &[
        "The counselor, psychologist or an administrator, now and in person: do not leave the student to do it.",
        "In danger of life: 911. Day and night: call or text 988, the Suicide and Crisis Lifeline.",
        "Never keep it a secret, whatever you were asked. The counselor decides with the family what follows.",
    ],
};

const THREAT: Advice = Advice {
    title: "A threat or a weapon",
    now: &[
        "Do what your school’s emergency plan says. Get the students and yourself away, or behind a locked door.",
        "Do not search the student or try to take anything from them.",
    ],
    tell: &[
        "911 and the office, at once. For a threat that was said, written or posted: an administrator, now.",
        "Pass on the exact words, and keep what was written. Do not share it with anybody else.",
    ],
};

const RESTRAINT: Advice = Advice {
    title: "A student was held or shut in, or you saw it",
    now: &[
        "See that the student is breathing well, and that a nurse looks at them. Trouble with breathing: 911.",
        "If you are not trained to hold: do not join in. Make room, move others away, and stay as a witness.",
        "If somebody is holding a student face down or by the neck or chest, or a door is held shut: say so aloud, \
         and call an administrator.",
    ],
    tell: &[
        "An administrator and your supervising teacher, the same day, even if others were there. Most states want a \
         written report and want the family to be told within a day or so; the school does that.",
        "If you think that it was abuse, it is reported like abuse; see there.",
        "Ask for the talk afterwards, for the student and for you.",
    ],
};

const MISSING: Advice = Advice {
    title: "A student has left, or you cannot find a student",
    now: &[
        "Call the office at once and say who, what they wear, and where and when they were last seen. Do not search \
         alone first.",
        "Keep the others with an adult. If you can follow at a distance without leaving others alone, do, and keep \
         talking to the office.",
        "Do not chase or grab. Water, roads and tracks are looked at first.",
    ],
    tell: &[
        "The office; they call 911 and the family. Not found within a few minutes, or near water or a road: call 911 \
         yourself.",
        "Your supervising teacher, so that the plan is looked at before the next day.",
    ],
};

const MEDICINE: Advice = Advice {
    title: "Something went wrong with medicine, feeding or a health plan",
    now: &[
        "Stay with the student. Trouble breathing, not waking, a seizure longer than the plan says: 911.",
        "Give nothing more, and do not try to put it right yourself. Keep the package and note the time.",
    ],
    tell: &[
        "The nurse, now. If there is no nurse: the office, and Poison Help at 1-800-222-1222.",
        "Say what was given or left out, to whom and when, also if it was your mistake. It is the early word that \
         helps.",
        "If you were asked to do something that nobody has trained you for, say so to the nurse and an administrator.",
    ],
};

const PRIVACY: Advice = Advice {
    title: "Something private about a student got out",
    now: &[
        "Stop it from going further: end the talk, take the paper back, delete the picture or the message where you \
         can.",
        "Do not try to hide it, and do not pass it on to explain it.",
    ],
    tell: &[
        "Your supervising teacher or an administrator, the same day: what it was, who may have seen it, and what you \
         did. The school decides who else has to know.",
        "Send the people who ask you about it to them.",
    ],
};

const ACCUSED: Advice = Advice {
    title: "Somebody says that you did something wrong",
    now: &[
        "Stay polite and answer the facts. You need not explain yourself in a hallway.",
        "Do not talk about it with the student, the family or colleagues, and write nothing about it online.",
    ],
    tell: &[
        "An administrator, before they hear it from others. Ask what the process is, and what you may read.",
        "Your union or association, if you have one: you can usually ask to have somebody at your side.",
        "Write down for yourself what happened, without the student’s name, while you remember it.",
    ],
};
