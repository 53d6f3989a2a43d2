import { EXCUSE_EVIDENCE, EXCUSE_LABEL } from '../../../domain/registration/excuse';

/** Texts of the list of those who must register. */
export const compulsoryVi = {
  title: 'Người thuộc diện bắt buộc đăng ký',
  lead: 'Người trong quy hoạch của chức danh và đang công tác tại đơn vị. Ai không đăng ký thì phải có lý do quy chế chấp nhận kèm minh chứng; còn lại thì báo cáo.',
  back: 'Danh sách hồ sơ',
  link: 'Diện bắt buộc',
  notYours: 'Chỉ Hội đồng và Ban giám sát xem được danh sách này.',
  none: 'Chưa ghi ai thuộc diện bắt buộc.',
  counts: (all: number, registered: number, open: number) =>
    `${String(all)} người: ${String(registered)} đã đăng ký, ${String(open)} phải báo cáo.`,
  person: 'Họ và tên',
  born: 'Ngày sinh',
  unit: 'Đơn vị, chức vụ',
  post: 'Chức danh',
  state: 'Tình trạng',
  states: {
    REGISTERED: 'Đã đăng ký',
    EXCUSED: 'Có lý do',
    AWAITED: 'Chưa đăng ký, còn hạn',
    UNREGISTERED: 'Không đăng ký, phải báo cáo',
    REPORTED: 'Đã báo cáo',
  },
  notCounted: { LATE: 'Nộp hồ sơ sau hạn.', WITHDRAWN: 'Đã nộp rồi rút hồ sơ.' },
  excused: (kind: string, number: string, date: string, issuer: string) =>
    `Lý do: ${kind}. Minh chứng số ${number} ngày ${date} của ${issuer}.`,
  reported: (recipient: string, number: string, date: string) =>
    `Báo cáo ${recipient} theo văn bản số ${number} ngày ${date}.`,
  addTitle: 'Thêm người',
  lines: 'Danh sách',
  linesHint:
    'Mỗi người một dòng, dán được từ Excel: họ và tên; ngày sinh; chức vụ; đơn vị. Bỏ trống đơn vị thì lấy đơn vị của chức danh.',
  lineWrong: (line: number) => `Dòng ${String(line)} cần đủ họ và tên; ngày sinh (ngày/tháng/năm); chức vụ.`,
  add: 'Thêm vào danh sách',
  added: 'Đã thêm vào danh sách.',
  excuseTitle: 'Ghi lý do không đăng ký',
  choose: 'Chọn một người',
  mustChoose: 'Phải chọn một người.',
  excuse: 'Lý do theo quy chế',
  excuses: EXCUSE_LABEL,
  evidenceHint: (kind: string) => `Cần có: ${kind}.`,
  evidences: EXCUSE_EVIDENCE,
  number: 'Số của giấy tờ minh chứng',
  date: 'Ngày của giấy tờ minh chứng',
  issuer: 'Nơi cấp giấy tờ minh chứng',
  saveExcuse: 'Ghi lý do',
  savedExcuse: 'Đã ghi lý do.',
  noExcuse: 'Quy chế của kỳ thi không chấp nhận lý do nào.',
  reportTitle: 'Báo cáo người không đăng ký',
  reportWho: 'Người được báo cáo',
  reportNumber: 'Số văn bản báo cáo',
  reportDate: 'Ngày văn bản báo cáo',
  recipient: 'Nơi nhận báo cáo',
  saveReport: 'Ghi đã báo cáo',
  savedReport: 'Đã ghi việc báo cáo.',
  removeTitle: 'Gạch tên người ghi nhầm',
  reason: 'Lý do gạch tên',
  remove: 'Gạch tên',
  removed: 'Đã gạch tên.',
};

/** Every text of that screen. */
export type CompulsoryTexts = typeof compulsoryVi;
