package tw.jiegui.core.facts;

/// The twelve types of exchange of the first white paper, and three of courses.
public enum ActivityForm implements Word {
  STUDY_VISIT,
  SERVICE_LEARNING,
  OVERSEAS_EXPERIENCE,
  SKILLS_INTERNSHIP,
  SISTER_SCHOOL,
  VOLUNTEERING,
  CONFERENCE_OR_CONTEST,
  THEMED_VISIT,
  TEACHER_OR_STUDENT_EXCHANGE,
  ENGLISH_VILLAGE,
  ONLINE_EXCHANGE,
  OTHER_EXCHANGE,
  INTEGRATED_LESSONS,
  BILINGUAL_COURSE,
  SCHOOL_COURSE
}
