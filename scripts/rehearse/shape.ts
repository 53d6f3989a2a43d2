/** The shape of a round file: every field, its Vietnamese name and the values it may take. References come later. */
import { EXCUSES } from '../../src/domain/registration/excuse';
import type { Decimals, Mark } from '../../src/domain/marks';
import { HUNDRED } from '../../src/domain/marks';
import { MOST_QUESTIONS } from '../../src/domain/regulation/question-maxima';
import type * as File from './round-file';
import {
  choiceBy,
  day,
  flag,
  integer,
  key,
  list,
  mark,
  object,
  oneOf,
  oneOrList,
  optional,
  optionalList,
  orNull,
} from './readers';
import { record, required, text, word, type Reader } from './readers';

const NAME = 200;
const TITLE = 300;
const REASON = 2000;
const NUMBER = 60;
const hundred: Reader<Mark> = mark(HUNDRED);
/** A mark, or a list with one mark for each question. */
const given: Reader<File.FileGiven> = oneOrList(hundred, list('điểm câu', hundred, 1, MOST_QUESTIONS));
const keys = (label: string): Reader<readonly string[]> => list(label, key);

const decision = object<File.FileDecision>({
  number: required('số văn bản', text(NUMBER)),
  date: required('ngày văn bản', day),
});

const body = object<File.FileBody>({
  head: required('trưởng ban', key),
  members: required('danh sách thành viên', keys('thành viên')),
});

const regulation = object<File.FileRegulation>({
  document: required(
    'văn bản quy chế',
    object<File.FileRegulation['document']>({
      number: required('số văn bản', text(NUMBER)),
      date: required('ngày văn bản', day),
      issuer: required('người ban hành', text(NAME)),
    }),
  ),
  family: optional('nhóm chức danh', oneOf(['DEPARTMENT', 'AUTONOMOUS_UNIT'])),
  excuses: optional('lý do được miễn đăng ký bắt buộc', list('lý do', oneOf(EXCUSES))),
  phases: optional('các phần thi', list('phần thi', oneOf(['WRITTEN', 'DEFENCE']), 1)),
  decimals: optional('số chữ số thập phân', integer(0, 2) as Reader<Decimals>),
  questionMaxima: optional('điểm tối đa của từng câu', list('điểm tối đa của câu', hundred, 0, MOST_QUESTIONS)),
  markStep: optional('bước điểm', orNull(hundred)),
  writtenBands: optional(
    'ngưỡng chênh lệch bài viết',
    object<NonNullable<File.FileRegulation['writtenBands']>>({
      agree: required('ngưỡng lấy trung bình', hundred),
      third: required('ngưỡng chấm lần ba', hundred),
    }),
  ),
  gate: optional('điểm sàn bài viết', hundred),
  deductions: optional(
    'mức trừ điểm vi phạm',
    object<NonNullable<File.FileRegulation['deductions']>>({
      REPRIMAND: required('phần trăm trừ khi khiển trách', integer(0, 100)),
      WARNING: required('phần trăm trừ khi cảnh cáo', integer(0, 100)),
    }),
  ),
  defenceSpread: optional('ngưỡng chênh lệch bảo vệ đề án', orNull(hundred)),
  defenceCombine: optional('cách tính điểm đề án', oneOf(['MEAN', 'DROP_EXTREMES'])),
  ranking: optional(
    'cách xếp hạng',
    choiceBy<File.FileRanking>('by', {
      DEFENCE: object<{ readonly by: 'DEFENCE' }>({ by: required('cách xếp hạng', oneOf(['DEFENCE'])) }),
      WEIGHTED: object<Extract<File.FileRanking, { by: 'WEIGHTED' }>>({
        by: required('cách xếp hạng', oneOf(['WEIGHTED'])),
        weights: required(
          'trọng số',
          object<{ readonly WRITTEN: number; readonly DEFENCE: number }>({
            WRITTEN: required('trọng số bài viết', integer(0, 10000)),
            DEFENCE: required('trọng số bảo vệ đề án', integer(0, 10000)),
          }),
        ),
      }),
    }),
  ),
  appealTolerance: optional('ngưỡng lệch khi phúc khảo', hundred),
  minimumCandidates: optional('số người dự tuyển tối thiểu', integer(1, 100)),
  ballot: optional('hình thức phiếu chấm', oneOf(['SIGNED', 'SECRET', 'PUBLIC'])),
  entry: optional('cách nhập điểm', oneOf(['PAPER_DOUBLE_ENTRY', 'DIRECT'])),
});

const round = object<File.FileRoundHead>({
  code: required('mã kỳ thi', text(NUMBER)),
  title: required('tên kỳ thi', text(TITLE)),
  noticeDate: required('ngày thông báo', day),
  opens: required('ngày bắt đầu nhận hồ sơ', day),
  closes: required('ngày hết hạn nhận hồ sơ', day),
  writtenDate: optional('ngày thi viết', day),
  defenceDate: required('ngày bảo vệ đề án', day),
});

const bodies = object<File.FileBodies>({
  council: required(
    'hội đồng thi tuyển',
    object<File.FileCouncil>({
      chair: required('chủ tịch hội đồng', key),
      deputy: optional('phó chủ tịch hội đồng', key),
      secretary: required('thư ký hội đồng', key),
      members: required('danh sách ủy viên', keys('ủy viên')),
      decision: required('quyết định thành lập', decision),
    }),
  ),
  coding: optional('ban phách', body),
  marking: optional('ban chấm thi', body),
  panel: required('ban chấm đề án', body),
  appeal: optional('ban chấm phúc khảo', body),
  supervision: optional('ban giám sát', body),
});

const candidate = object<File.FileCandidate>({
  key: required('khóa của người dự tuyển', key),
  post: required('chức danh dự tuyển', key),
  name: required('họ và tên', text(NAME)),
  birthDate: required('ngày sinh', day),
  sex: required('giới tính', oneOf(['F', 'M'])),
  unit: required('đơn vị công tác', text(TITLE)),
  title: required('chức vụ hiện nay', text(TITLE)),
  route: required('hình thức đăng ký', oneOf(['COMPULSORY', 'VOLUNTARY', 'NOMINATED'])),
  submitted: required('ngày nộp hồ sơ', day),
  eligible: required('kết quả thẩm định', flag),
  reasons: optionalList('lý do không đủ điều kiện', list('lý do', text(REASON))),
  withdrew: optional('ngày rút hồ sơ', day),
});

const written = object<File.FileWritten>({
  absent: optionalList('danh sách vắng thi viết', keys('người vắng')),
  marks: required(
    'danh sách điểm thi viết',
    list(
      'điểm thi viết',
      object<File.FileWrittenMark>({
        candidate: required('người dự tuyển', key),
        first: required('điểm của người chấm thứ nhất', given),
        second: required('điểm của người chấm thứ hai', given),
        third: optional('điểm của người chấm thứ ba', given),
        decision: optional(
          'quyết định về điểm',
          object<NonNullable<File.FileWrittenMark['decision']>>({
            mark: required('điểm quyết định', hundred),
            by: required('bên quyết định', oneOf(['HEAD', 'COLLECTIVE'])),
            reason: required('lý do', text(REASON)),
          }),
        ),
      }),
    ),
  ),
  violations: optionalList(
    'danh sách vi phạm',
    list(
      'vi phạm',
      object<File.FileViolation>({
        candidate: required('người dự tuyển', key),
        form: required('hình thức xử lý', oneOf(['REPRIMAND', 'WARNING', 'SUSPENSION', 'ANNULMENT'])),
        act: required('hành vi', text(REASON)),
      }),
    ),
  ),
  appeals: optionalList(
    'danh sách phúc khảo',
    list(
      'đơn phúc khảo',
      object<File.FileAppeal>({
        candidate: required('người dự tuyển', key),
        filed: required('ngày nộp đơn', day),
        remarks: required('các điểm chấm lại', list('điểm chấm lại', given, 2, 3)),
        decision: optional(
          'quyết định về điểm phúc khảo',
          object<NonNullable<File.FileAppeal['decision']>>({
            mark: required('điểm quyết định', hundred),
            reason: required('lý do', text(REASON)),
          }),
        ),
      }),
    ),
  ),
});

const defence = object<File.FileDefence>({
  rubric: required(
    'các tiêu chí chấm đề án',
    list(
      'tiêu chí',
      object<File.FileCriterion>({
        key: required('khóa của tiêu chí', key),
        title: required('tên tiêu chí', text(TITLE)),
        maximum: required('điểm tối đa', hundred),
      }),
      1,
    ),
  ),
  absent: optionalList('danh sách vắng bảo vệ đề án', keys('người vắng')),
  sheets: required(
    'danh sách phiếu chấm',
    list(
      'phiếu chấm',
      object<File.FileSheet>({
        candidate: required('người dự tuyển', key),
        member: required('thành viên chấm', key),
        marks: required('điểm theo tiêu chí', record('điểm tiêu chí', hundred)),
      }),
    ),
  ),
  decisions: optionalList(
    'danh sách quyết định của trưởng ban',
    list(
      'quyết định của trưởng ban',
      object<File.FileDefenceDecision>({
        candidate: required('người dự tuyển', key),
        mark: required('điểm quyết định', hundred),
        reason: required('lý do', text(REASON)),
      }),
    ),
  ),
});

/** The reader of the whole file. */
export const roundDocument: Reader<File.RoundDocument> = object<File.RoundDocument>({
  format: required('dạng tệp', oneOf(['thi-tuyen/round@1'])),
  agency: required(
    'cơ quan tổ chức thi',
    object<File.FileAgency>({
      name: required('tên cơ quan', text(NAME)),
      superior: required('cơ quan chủ quản', text(NAME)),
      abbreviation: required('chữ viết tắt', text(NUMBER)),
      place: required('địa danh', text(NAME)),
    }),
  ),
  regulation: required('quy chế', regulation),
  round: required('kỳ thi', round),
  posts: required(
    'danh sách chức danh',
    list(
      'chức danh',
      object<File.FilePost>({
        key: required('khóa của chức danh', key),
        title: required('tên chức danh', text(TITLE)),
        unit: required('đơn vị', text(TITLE)),
        quota: required('số người cần tuyển', integer(1, 100)),
      }),
      1,
    ),
  ),
  people: required(
    'danh sách người phục vụ kỳ thi',
    list(
      'người',
      object<File.FilePerson>({
        key: required('khóa của người', key),
        name: required('họ và tên', text(NAME)),
        position: required('chức vụ', text(TITLE)),
      }),
    ),
  ),
  bodies: required('các hội đồng và ban', bodies),
  conflicts: optionalList(
    'danh sách quan hệ phải khai',
    list(
      'quan hệ',
      object<File.FileConflict>({
        person: required('người phục vụ', key),
        candidate: required('người dự tuyển', key),
        relation: required('quan hệ', word),
      }),
    ),
  ),
  candidates: required('danh sách người dự tuyển', list('người dự tuyển', candidate)),
  written: optional('phần thi viết', written),
  defence: required('phần bảo vệ đề án', defence),
  tieDecisions: optionalList(
    'danh sách quyết định khi bằng điểm',
    list(
      'quyết định khi bằng điểm',
      object<File.FileTieDecision>({
        post: required('chức danh', key),
        order: required('thứ tự', list('người dự tuyển', key, 2)),
        reason: required('lý do', text(REASON)),
      }),
    ),
  ),
});
