//! The acts that scenarios may count on.

use super::{FILE, MODEL, after, plain, student};
use alongside::student::{Flag, FlagSet, Meter};

/// Every class of adult action in the taxonomy that scenarios are written with.
const TAXONOMY: &str = "
    observe_wait reduce_input give_space acknowledge offer_choice cue_strategy honor_break adjust_demand precorrect
    redirect_neutral specific_praise call_support clear_area reconnect debrief_plan follow_bip
    repeat_demand reason_lecture public_correct threaten_consequence argue_power crowd_block touch_unplanned minimize
    ignore_distress bribe give_in_after force_apology improvise_technique restrain_untrained
    wait_natural env_visual gesture indirect_verbal direct_verbal demonstrate partial_physical full_physical do_for
    error_correct_neutral reinforce_independent fade_proximity peer_bridge hover rapid_reprompt
    aided_model expectant_delay respond_all_modes open_question speak_for withhold_aac quiz_device
    do_in_role clarify_before refer_up decline_with_alternative interim_safe document_objective report_mandated
    protect_privacy redirect_family
    change_support teach_new grade_decide disclose promise_family medical_untrained stay_silent go_around
    private_relationship";

#[test]
fn every_class_of_adult_action_is_there() {
    let missing: Vec<_> = TAXONOMY.split_whitespace().filter(|id| MODEL.act(id).is_none()).collect();
    assert_eq!(missing, Vec::<&str>::new());
    assert_eq!(TAXONOMY.split_whitespace().count(), 70);
}

#[test]
fn no_act_changes_nothing() {
    for act in MODEL.acts() {
        let row = MODEL.row(act);
        let moves = row.effects.iter().any(|(_, by_phase)| by_phase.iter().any(|amount| *amount != 0));
        assert!(moves || row.level.is_some(), "{}", row.id);
    }
}

#[test]
fn an_act_is_found_by_its_id_and_by_no_other() {
    for act in MODEL.acts() {
        assert_eq!(MODEL.act(&MODEL.row(act).id), Some(act));
    }
    assert_eq!(MODEL.act("model"), None);
    assert_eq!(MODEL.acts().count(), FILE.acts.len());
}

#[test]
fn some_acts_must_be_reported_whatever_comes_of_them() {
    for (id, flag) in [
        ("restrain_untrained", Flag::Restraint),
        ("hold_door", Flag::Confinement),
        ("medical_untrained", Flag::MedicalUntrained),
        ("leave_group", Flag::LeftUnsupervised),
        ("withhold_aac", Flag::DeviceWithheld),
        ("disclose", Flag::PublicDisclosure),
        ("keep_abuse_quiet", Flag::AbuseUnreported),
    ] {
        assert_eq!(after(&student(&[]), &[id], &plain()).flags, FlagSet::NONE.with(flag), "{id}");
    }
}

#[test]
fn danger_itself_is_reported_below_the_mark() {
    for (safety, unsafe_now) in [(40, false), (39, true)] {
        let flags = after(&student(&[(Meter::Safety, safety)]), &[], &plain()).flags;
        assert_eq!(flags.contains(Flag::Unsafe), unsafe_now, "safety of {safety}");
    }
}

#[test]
fn every_hold_harms_in_every_phase() {
    for id in ["restrain_untrained", "hold_door"] {
        let row = MODEL.row(MODEL.act(id).unwrap());
        for meter in [Meter::Arousal, Meter::Trust, Meter::Dignity, Meter::Safety, Meter::RoleIntegrity] {
            let (_, by_phase) = row.effects.iter().find(|(other, _)| *other == meter).unwrap();
            let harms = |amount: &i8| if meter == Meter::Arousal { *amount > 0 } else { *amount < 0 };
            assert!(by_phase.iter().all(harms), "{id}, {meter:?}");
        }
    }
}
