/**
 * Short names of central bodies as plans write them, in both languages.
 *
 * Source: custom of the National plans of measures; a region's own short names stand in its directory.
 */
const CENTRAL = new Set(
  (
    'МНЭ ҰЭМ МФ ҚМ МТСЗН ЕХӘҚМ МСХ АШМ МВРИ СРИМ МП ОАМ МНВО ҒЖБМ МЗ ДСМ МПС ӨҚМ МТ КМ МЭ ЭМ МЭПР ЭТРМ МКИ МАМ МВД ІІМ ' +
    'МЧС ТЖМ МЮ ӘДМ МИИЦР ЖИЦДМ МТИ СИМ МТС МИД СІМ МО ҚМ ГП АП ПӘ АСПИР СЖРА АДГС МҚІА НБ ҰБ МИО ЖАО ЦГО ОМО НПП ҰКП ВАП КНБ ҰҚК'
  ).split(' '),
);
/** «УО», «УЭиБП»: an управление of a region; «ЖКХ» and «АПК» begin otherwise. */
const DEPARTMENT = /^У\p{Lu}[\p{Lu}и]{0,6}$/u;

/** Whether capitals alone name a body, so that «УО и УЗ» are two and «управление энергетики и ЖКХ» one. */
export function isBodyAcronym(text: string): boolean {
  return CENTRAL.has(text.toUpperCase()) || DEPARTMENT.test(text);
}
