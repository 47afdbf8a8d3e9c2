import type { Messages } from './sentence.js';

/** Who stands in for whom: what is refused. */
export const substitutionMessages: Messages = {
  substitution_days: {
    kk: 'Орнын басудың соңғы күні алғашқы күнінен бұрын.',
    ru: 'Последний день замещения раньше первого.',
    en: 'The last day of the substitution is before the first.',
  },
  substitution_in_past: {
    kk: 'Орнын басу өткен күннен басталмайды; бүгіннен немесе кейінірек бастаңыз.',
    ru: 'Замещение не может начаться в прошлом; начните с сегодняшнего дня или позже.',
    en: 'A substitution cannot begin in the past; let it begin today or later.',
  },
  substitution_over: {
    kk: 'Бұл орнын басу аяқталған немесе бұрын тоқтатылған.',
    ru: 'Это замещение уже закончилось или отозвано.',
    en: 'This substitution has ended or was revoked already.',
  },
  substitution_overlaps: {
    kk: 'Бұл күндерге осы лауазымның орнын басушысы белгіленген; алдымен оны тоқтатыңыз.',
    ru: 'На эти дни у должности уже есть замещающий; сначала отзовите прежнее замещение.',
    en: 'The seat has a substitute on some of these days; revoke that substitution first.',
  },
  substitution_loops: {
    kk: 'Тұйық шеңбер пайда болады: бұл адам сол күндері өзі жоқ, ал оның орнын басушы осы лауазымға қайта алып келеді.',
    ru: 'Получается круг: в эти дни этот человек сам отсутствует, а его замещающий ведёт обратно.',
    en: 'This closes a loop: that person is away on these days, and their own substitute leads back.',
  },
  substitution_chain_long: {
    kk: 'Бірінің артынан бірі үштен артық адам алмастыра алмайды; жұмыста болатын адамды таңдаңыз.',
    ru: 'Друг за другом могут замещать не больше трёх человек; выберите того, кто на месте.',
    en: 'No more than three may stand in one behind the other; choose somebody who is present.',
  },
  substitution_of_deputy: {
    kk: 'Депутаттың өкілеттігі жеке болады: оның орнын ешкім баспайды.',
    ru: 'Полномочия депутата личные: его никто не замещает.',
    en: 'A deputy’s mandate is personal: nobody stands in for a deputy.',
  },
  substitute_is_holder: {
    kk: 'Бұл адам сол күндері лауазымды өзі атқарады.',
    ru: 'Этот человек сам занимает должность в эти дни.',
    en: 'That person holds the seat on these days.',
  },
  substitute_is_setter: {
    kk: 'Өзіңізді орнын басушы етіп белгілей алмайсыз; мұны басқа қызметкер жасайды.',
    ru: 'Нельзя назначить замещающим себя; это делает другой сотрудник.',
    en: 'You cannot name yourself as the substitute; somebody else does that.',
  },
  substitute_unfit: {
    kk: 'Орнын басушының сол күні өз лауазымы болуға тиіс; депутат пен бақылаушы орын баспайды.',
    ru: 'У замещающего в этот день должна быть своя должность; депутат и проверяющий не замещают.',
    en: 'A substitute must hold a seat on that day; deputies and auditors do not stand in.',
  },
  substitute_of_other_body: {
    kk: 'Орган өз қызметкерін белгілейді; басқа органнан адамды үйлестіруші немесе әкімші белгілейді.',
    ru: 'Орган назначает своего сотрудника; человека из другого органа назначает координатор или администратор.',
    en: 'A body names one of its own people; somebody of another body is named by the coordinator or an administrator.',
  },
};
