import { postForm, type Uploaded } from '../../upload';

/**
 * Has a paper signed with a key file; neither the file nor what opens it is kept anywhere. What comes back is for the act
 * that takes the signed copy.
 * @throws Fault when there is no answer, or when the request itself was wrong
 */
export function signHere(paperId: string, keyFile: File, passphrase: string): Promise<Uploaded> {
  const body = new FormData();
  body.append('passphrase', passphrase);
  body.append('file', keyFile);
  return postForm(`/papers/${paperId}/sign`, body);
}
