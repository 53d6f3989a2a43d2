/** Texts of conducting the written paper: codes, markers, marks from paper, the blind map. */
export const writtenVi = {
  title: 'Bài thi viết',
  lead: 'Làm phách, phân công chấm, nhập điểm, ghép phách và tổng hợp.',
  nothing: 'Bài thi viết chưa đến lượt, hoặc Ông/Bà không có việc ở phần này.',
  counts: {
    title: 'Tiến độ',
    none: 'Chưa làm phách.',
    scripts: (count: number) => `Đã làm phách ${String(count)} bài.`,
    notAllocated: 'Chưa phân công người chấm.',
    turn: 'Lượt chấm',
    given: 'Đã giao',
    entered: 'Đã nhập, chờ người chấm xác nhận',
    locked: 'Đã khóa điểm',
    turns: (turn: number) => `Lượt ${String(turn)}`,
    mapOpened: 'Đã mở bảng ghép phách.',
    mapSealed: 'Bảng ghép phách đang niêm phong.',
  },
  coding: {
    title: 'Làm phách',
    what: 'Mỗi bài của thí sinh có mặt nhận một số phách ngẫu nhiên. Bảng ghép số báo danh với số phách được khóa ngay bằng hai mã; máy chủ không giữ mã nào.',
    once: 'Bảng ghép và hai mã chỉ hiện MỘT lần, không ai xem lại hay lấy lại được, kể cả người quản trị.',
    before: 'Trước khi bấm, hãy chuẩn bị:',
    ready: [
      'máy in sẵn sàng (cả thảy ba tờ trở lên);',
      'hai phong bì niêm phong: một cho Trưởng ban phách, một cho Ban giám sát;',
      'người của Ban giám sát có mặt để nhận mã của mình.',
    ],
    act: 'Làm phách',
    question: 'Máy in và người nhận đã sẵn sàng? Danh sách và hai mã chỉ hiện một lần.',
    lost: 'Phách đã được làm, nhưng danh sách và hai mã không về đến máy này và không hiện lại được. Đừng phân công chấm: hãy bấm “Làm phách lại” để có danh sách và hai mã mới.',
    again: 'Làm phách lại',
    againWhat:
      'Chỉ dùng khi danh sách hoặc một mã khóa không in được, bị mất, và chưa phân công chấm. Mọi số phách đã làm hết giá trị: gạch số cũ trên bài và đầu phách, ghi số mới; hủy các tờ đã in. Nhật ký ghi lại việc này.',
    againQuestion: 'Số phách và hai mã khóa đã làm sẽ hết giá trị.',
  },
  once: {
    title: 'Danh sách phách và hai mã khóa',
    warning: 'Chỉ hiện lần này. Chưa in và giao đủ thì đừng đóng trang, đừng tải lại, đừng rời màn hình này.',
    listTitle: 'Bảng số báo danh – số phách',
    listWhat:
      'Chỉ Ban phách dùng, để ghi số phách lên đầu phách và lên bài. Ghi xong, niêm phong tờ này cùng các đầu phách; không đưa cho ai ngoài Ban phách.',
    number: 'Số báo danh',
    code: 'Số phách',
    shareTitle: { CODING: 'Mã khóa của Trưởng ban phách', SUPERVISION: 'Mã khóa của Ban giám sát' },
    shareWhat: {
      CODING:
        'Trưởng ban phách giữ tờ này trong phong bì niêm phong cho đến buổi mở bảng ghép phách. Không chụp ảnh, không gửi qua mạng, không để chung với mã của Ban giám sát.',
      SUPERVISION:
        'Giao tận tay Ban giám sát, bỏ phong bì niêm phong, giữ cho đến buổi mở bảng ghép phách. Trưởng ban phách không giữ bản nào của tờ này.',
    },
    qrAlt: { CODING: 'Hình QR của mã khóa của Trưởng ban phách', SUPERVISION: 'Hình QR của mã khóa của Ban giám sát' },
    byHand: 'Không quét được thì gõ 14 nhóm này, chữ hoa hay thường đều được:',
    received: 'Người nhận (ký, ghi rõ họ tên, giờ, ngày):',
    printAll: 'In tất cả',
    print: {
      list: 'In bảng số phách',
      CODING: 'In mã của Trưởng ban phách',
      SUPERVISION: 'In mã của Ban giám sát',
    },
    finish: 'In và giao xong',
    checks: {
      list: 'Đã in bảng số phách, đọc lại được',
      CODING: 'Mã của Trưởng ban phách đã in và niêm phong',
      SUPERVISION: 'Mã của Ban giám sát đã in và giao tận tay',
    },
    notYet: 'Hãy đánh dấu đủ ba việc; rời trang rồi thì không lấy lại được.',
    done: 'Xong, xóa khỏi màn hình',
    stay: 'Danh sách phách và hai mã chỉ hiện lần này. Vẫn rời trang và mất chúng?',
  },
  marking: {
    title: 'Chấm thi',
    wait: 'Chờ Ban phách làm phách.',
    allocate: 'Phân công người chấm',
    allocateWhat:
      'Mỗi bài được giao ngẫu nhiên cho hai người chấm khác nhau; số bài chia đều. Phân công một lần, không làm lại.',
    own: 'Bài của tôi để chấm',
    scripts: 'Thống nhất điểm',
    scriptsWhat: 'Điểm của một bài chỉ hiện khi cả hai lượt chấm đã khóa.',
    none: 'Chưa có bài nào đủ hai lượt chấm.',
    code: 'Số phách',
    marks: 'Điểm các lượt',
    standing: 'Kết luận',
    needs: {
      MARKING_HEAD_DECISION: 'Hai điểm lệch vừa: Trưởng ban chấm thi quyết định',
      THIRD_MARK: 'Hai điểm lệch nhiều: cần người chấm thứ ba',
      COLLECTIVE_MARK: 'Ba điểm đều khác nhau: chấm tập thể',
    } as Readonly<Record<string, string>>,
    awaits: 'Đã gọi người chấm thứ ba, chờ điểm',
    official: (mark: string) => `Điểm thống nhất: ${mark}`,
    callThird: 'Gọi người chấm thứ ba',
    callThirdFor: (code: string) => `Gọi người chấm thứ ba cho bài ${code}`,
    decide: 'Ghi quyết định',
    decideFor: (code: string) => `Quyết định điểm bài ${code}`,
    decidedBy: {
      HEAD: 'Trưởng ban chấm thi quyết định.',
      COLLECTIVE: 'Kết luận của buổi chấm tập thể, theo biên bản.',
    },
    mark: 'Điểm quyết định',
    markWrong: 'Nhập số điểm từ 0 đến 100, ví dụ 66 hoặc 66,25.',
    reason: 'Lý do, ghi vào biên bản',
  },
  entry: {
    title: 'Nhập điểm từ phiếu giấy đã ký',
    what: 'Nhập lần thứ nhất. Sau đó người chấm tự nhập lại từ phiếu mình đã ký; hai lần khớp nhau thì điểm khóa. Không khớp thì đối chiếu phiếu giấy, không lấy trung bình.',
    turn: 'Phiếu của lượt chấm',
    none: 'Không còn phiếu nào chờ nhập.',
    save: 'Ghi điểm đã nhập',
    saved: (count: number) => `Đã ghi điểm ${String(count)} bài, chờ người chấm xác nhận.`,
    againTitle: 'Nhập lại phiếu đã nhập',
    againWhat:
      'Dùng khi người chấm báo điểm không khớp và phiếu giấy cho thấy lần nhập trước sai. Điểm đã nhập không hiện lại; gõ lại từ phiếu.',
    againNone: 'Không có phiếu nào đang chờ người chấm xác nhận.',
  },
  opening: {
    title: 'Mở bảng ghép phách',
    what: 'Từ lúc mở, số phách ghép được với số báo danh: điểm của ai là của người ấy. Chỉ mở một lần, khi mọi điểm đã khóa; nhật ký ghi bản tóm tắt điểm trước khi mở và người chứng kiến.',
    by: {
      mine: 'Người mở là Ông/Bà. Trưởng ban phách và Ban giám sát mang hai tờ mã khóa đến, mở phong bì trước mặt người chứng kiến.',
      other:
        'Người mở là Chủ tịch Hội đồng; khi không có Ban phách, hoặc Chủ tịch kiêm Trưởng ban phách, thì là Thư ký Hội đồng.',
    },
    notYet: (count: number) => `Chưa mở được: còn ${String(count)} lượt chấm chưa khóa điểm.`,
    undecided: (count: number) =>
      `Chưa mở: còn ${String(count)} bài chờ Trưởng ban chấm thi quyết định hoặc chờ lượt chấm thứ ba. Quyết định phải xong khi chưa ai biết bài của ai.`,
    coding: 'Mã khóa của Trưởng ban phách',
    supervision: 'Mã khóa của Ban giám sát',
    shareHint: 'Quét hình QR bằng máy quét, hoặc gõ 14 nhóm bốn ký tự; chữ hoa hay thường, có gạch hay không đều được.',
    tooShort: (count: number) => `Mã khóa có 56 chữ và số; ở đây có ${String(count)}. Hãy đối chiếu với tờ giấy.`,
    witness: 'Người chứng kiến',
    choose: 'Chọn người chứng kiến',
    noWitness: 'Hãy chọn người chứng kiến có mặt.',
    act: 'Mở bảng ghép phách',
    opened: 'Bảng ghép phách đã mở.',
    lostShare:
      'Thiếu một trong hai mã thì không mở được bảng ghép. Hãy dừng lại, lập biên bản và báo Chủ tịch Hội đồng.',
  },
  compile: {
    title: 'Tổng hợp điểm thi viết',
    what: 'Điểm thống nhất của mỗi bài được ghép với thí sinh, trừ điểm vi phạm đã quyết định, và xét đủ điểm vào vòng đề án. Cần Trưởng ban phách đồng ý (không có Ban phách, hoặc Chủ tịch kiêm Trưởng ban phách, thì Thư ký Hội đồng). Tổng hợp xong, thí sinh có thể đề nghị phúc khảo.',
    act: 'Tổng hợp điểm thi viết',
    done: 'Điểm thi viết đã tổng hợp.',
    next: 'Xem vi phạm và phúc khảo',
  },
};

/** Every text of that screen. */
export type WrittenTexts = typeof writtenVi;
