/** Texts of the health page. */
export const healthVi = {
  title: 'Tình trạng hệ thống',
  lead: 'Trang này tự hỏi lại sau mỗi 10 giây.',
  program: 'Chương trình',
  store: 'Kho dữ liệu',
  asking: 'Đang hỏi…',
  good: 'Hoạt động bình thường',
  bad: 'Chưa trả lời',
  whatToDo:
    'Hãy đợi một phút rồi hỏi lại. Nếu vẫn chưa được, người quản trị xem màn hình máy chủ và khởi động lại chương trình.',
  again: 'Hỏi lại ngay',
};
