import type { RequestHandler } from 'express';
import { withAlarms } from '../application/account/alarms';
import type { Alarm, Raised } from '../application/account/alarms';
import { NO_SECURITY_LOG } from '../application/account/security-log';
import type { SecurityLog } from '../application/account/security-log';
import type { Config } from '../config';
import { formatDayVi, hanoiDay, hanoiTime } from '../domain/calendar';
import { createLogger, shellLogger } from '../http/logger';
import type { ShellLogger } from '../http/logger';
import { createMetrics } from '../http/metrics';
import { createMailer } from '../outbox/mailer';
import type { Mail } from '../outbox/mailer';
import { openSecurityLog } from './security-log';

/** What watches over a running product: its two logs, counted, and alarms. */
export interface Watch {
  readonly logger: ShellLogger;
  readonly securityLog: SecurityLog;
  /** Answers `GET /metrics`. */
  readonly metrics: RequestHandler;
  readonly close: () => void;
}

/** Joins them; security events go to a file in DATA_DIR/logs unless another log is given. */
export function joinWatch(config: Config, given: SecurityLog | undefined): Watch {
  const file = given === undefined ? openSecurityLog(config.dataDir) : null;
  const metrics = createMetrics();
  const logger = metrics.counted(shellLogger(createLogger(config.logLevel)));
  const events = metrics.countedSecurity(given ?? file ?? NO_SECURITY_LOG);
  const alarms = joinAlarms(events, { config, logger });
  const close = (): void => {
    alarms.close();
    metrics.stop();
    file?.close();
  };
  return { logger, securityLog: alarms.log, metrics: metrics.handler, close };
}

/** A security log that also raises alarms: in itself, in the log of the process, and by mail where somebody is named. */
function joinAlarms(
  log: SecurityLog,
  { config, logger }: { readonly config: Config; readonly logger: ShellLogger },
): { readonly log: SecurityLog; readonly close: () => void } {
  const { mail, alarmMail = null, honeytokens = [] } = config;
  const mailer = mail == null || alarmMail === null ? null : createMailer(mail);
  const raise = (raised: Raised): void => {
    logger.alarm(raised.alarm);
    if (mailer === null || alarmMail === null) return;
    const failed = (error: unknown): void => logger.fault(error, 'alarm');
    void mailer.send({ to: alarmMail, ...alarmLetter(raised) }).catch(failed);
  };
  return { log: withAlarms({ log, honeytokens, raise }), close: () => mailer?.close() };
}

const WORDS: Readonly<Record<Alarm, string>> = {
  SIGN_IN_FLOOD: 'Từ 10 lần đăng nhập sai trở lên trong một phút.',
  DENIED_BURST: 'Một tài khoản bị từ chối từ 20 lần trở lên trong một phút: đang dò dữ liệu không được xem.',
  LOG_BROKEN: 'Nhật ký hoặc dữ liệu KHÔNG CÒN KHỚP. Dừng công bố, báo Ban giám sát.',
  ROLE_GRANTED: 'Có người vừa được giao quyền quản trị hệ thống.',
  MAP_OPENED: 'Bảng ghép phách vừa được mở.',
  HONEYTOKEN: 'Có người chạm vào bản ghi bẫy mà không ai có việc phải xem.',
};

/** Ids and words of our own only: a letter travels in the open. */
function alarmLetter({ alarm, event }: Raised): Omit<Mail, 'to'> {
  const { at, actorId, subjectId, requestId } = event;
  return {
    subject: `Thi Tuyển: cảnh báo an toàn (${alarm})`,
    text: [
      WORDS[alarm],
      `Lúc ${hanoiTime(at)} ngày ${formatDayVi(hanoiDay(at))}.`,
      `Người làm: ${actorId ?? 'chưa đăng nhập'}. Đối tượng: ${subjectId ?? 'không có'}. Yêu cầu: ${requestId}.`,
      'Xem dòng tương ứng trong logs/security.jsonl trên máy chủ.',
    ].join('\n\n'),
  };
}
