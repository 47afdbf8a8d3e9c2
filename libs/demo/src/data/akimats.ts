import { districts, type DistrictKey } from './districts.js';
import type { BodyData, DistrictData } from './types.js';

export type AkimatKey = `akimat-${DistrictKey}`;

const districtAkimat = (district: DistrictData, key: AkimatKey): BodyData & { readonly key: AkimatKey } => {
  const ofRu = district.inListRu === 'Биржан сал' ? 'района Биржан сал' : `${district.inListRu} района`;
  const kk = district.inListKk;
  return {
    key,
    kind: 'district_akimat',
    nameRu: `Акимат ${ofRu}`,
    nameKk: `${kk} ауданының әкімдігі`,
    nameEn: `Akimat of ${district.nameEn}`,
    shortRu: district.nameRu,
    shortKk: district.nameKk,
    aliases: [
      `аким ${ofRu}`,
      `акимат ${district.nameRu}`,
      `аппарат акима ${ofRu}`,
      `${kk} ауданының әкімі`,
      `${kk} ауданы әкімі`,
      `${kk} ауданы әкімдігі`,
      `${kk} ауданы әкімінің аппараты`,
    ].map((alias) => alias.toLowerCase()),
    districtKato: district.kato,
    subordinate: true,
  };
};

const cityAkimat = (city: DistrictData, key: AkimatKey): BodyData & { readonly key: AkimatKey } => {
  const ru = city.inListRu;
  const kk = city.inListKk;
  return {
    key,
    kind: 'city_akimat',
    nameRu: `Акимат города ${ru}`,
    nameKk: `${kk} қаласының әкімдігі`,
    nameEn: `Akimat of ${city.nameEn}`,
    shortRu: city.nameRu,
    shortKk: city.nameKk,
    aliases: [
      `аким города ${ru}`,
      `аким г. ${ru}`,
      `акимат г. ${ru}`,
      `аппарат акима города ${ru}`,
      `${kk} қаласының әкімі`,
      `${kk} қаласы әкімі`,
      `${kk} қаласы әкімдігі`,
      `${kk} қ. әкімі`,
      `${kk} қ. әкімдігі`,
    ].map((alias) => alias.toLowerCase()),
    districtKato: city.kato,
    subordinate: true,
  };
};

/** The akimats of districts and cities; the akim of each holds its head seat. */
export const akimats = districts.map((district) => {
  const key: AkimatKey = `akimat-${district.key}`;
  return district.kind === 'city' ? cityAkimat(district, key) : districtAkimat(district, key);
});
