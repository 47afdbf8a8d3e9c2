import { getMetadataStorage, type ValidationError } from 'class-validator';
import type { FieldFault } from './request-error.js';

/** The sentence for each check of class-validator that our bodies use; others say that the value does not fit. */
const CODES: Readonly<Record<string, string>> = {
  whitelistValidation: 'field_unknown',
  isDefined: 'field_required',
  isNotEmpty: 'field_required',
  isString: 'field_text',
  isNumber: 'field_number',
  isInt: 'field_whole_number',
  isBoolean: 'field_yes_no',
  isArray: 'field_list',
  isObject: 'field_object',
  nestedValidation: 'field_object',
  isUuid: 'field_id',
  isEmail: 'field_email',
  isUrl: 'field_url',
  isIso8601: 'field_date',
  isLocalDate: 'field_date',
  minLength: 'field_too_short',
  maxLength: 'field_too_long',
  isLength: 'field_length',
  min: 'field_too_small',
  max: 'field_too_big',
  arrayMinSize: 'field_too_few',
  arrayNotEmpty: 'field_required',
  arrayMaxSize: 'field_too_many',
  arrayUnique: 'field_repeated',
  isIn: 'field_choice',
  isEnum: 'field_choice',
};

const GAPS: Readonly<Record<string, (limits: readonly unknown[]) => Record<string, string | number>>> = {
  minLength: ([min]) => ({ min: Number(min) }),
  maxLength: ([max]) => ({ max: Number(max) }),
  isLength: ([min, max]) => ({ min: Number(min), max: Number(max ?? 0) }),
  min: ([min]) => ({ min: Number(min) }),
  max: ([max]) => ({ max: Number(max) }),
  arrayMinSize: ([min]) => ({ min: Number(min) }),
  arrayMaxSize: ([max]) => ({ max: Number(max) }),
  isIn: ([choices]) => ({ choices: (choices as unknown[]).join(', ') }),
  isEnum: ([, choices]) => ({ choices: (choices as unknown[]).join(', ') }),
};

/** The faults of a checked body, one line per field and check, with the path of the field. */
export function fieldFaults(errors: readonly ValidationError[], parent = ''): FieldFault[] {
  return errors.flatMap((error) => {
    const field = [parent, error.property].filter((part) => part !== '' && part !== undefined).join('.');
    const own = Object.keys(error.constraints ?? {}).map((check) => faultOf(error, check, field));
    return [...own, ...fieldFaults(error.children ?? [], field)];
  });
}

function faultOf(error: ValidationError, check: string, field: string): FieldFault {
  if (isMissing(error)) return { field, code: 'field_required', params: {} };
  const limits = limitsOf(error, check);
  return { field, code: CODES[check] ?? 'field_wrong', params: limits ? (GAPS[check]?.(limits) ?? {}) : {} };
}

/** Nothing was sent at all: what it should have been is not yet the question. */
function isMissing({ target, property }: ValidationError): boolean {
  return target !== undefined && (target as Record<string, unknown>)[property] === undefined;
}

/** What the decorator was given: class-validator reports only the name of the check that failed. */
function limitsOf(error: ValidationError, check: string): readonly unknown[] | undefined {
  if (!error.target) return undefined;
  return getMetadataStorage()
    .getTargetValidationMetadatas(error.target.constructor, '', false, false)
    .find((rule) => rule.propertyName === error.property && rule.name === check)?.constraints;
}
