import { Alert, Button, Form, Input } from 'antd';
import { useBilingual } from '@/lib/bilingual';
import { HubError } from '@/lib/hub-error';
import { useTexts } from '@/lib/texts/use-texts';
import { useSignIn, type Credentials } from '../api/sign-in';

export function SignInForm({ isDemo }: { isDemo: boolean }) {
  const { signIn: texts, status, appName } = useTexts();
  const signIn = useSignIn();
  const inOneLanguage = useBilingual();
  const { error } = signIn;
  return (
    <main className="sign-in">
      <h1>{appName}</h1>
      <Form<Credentials> layout="vertical" requiredMark={false} onFinish={(credentials) => signIn.mutate(credentials)}>
        <Form.Item name="userName" label={texts.userName} rules={[{ required: true, message: texts.userNameMissing }]}>
          <Input autoComplete="username" />
        </Form.Item>
        <Form.Item name="password" label={texts.password} rules={[{ required: true, message: texts.passwordMissing }]}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        {error && (
          <Alert type="error" showIcon title={inOneLanguage(wordsFor(error, texts.wrong, status.unreachable))} />
        )}
        <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
          {texts.submit}
        </Button>
      </Form>
      {isDemo && <Alert type="info" showIcon title={texts.demo} />}
    </main>
  );
}

function wordsFor(error: Error, wrong: string, unreachable: string): string {
  const status = error instanceof HubError ? error.status : -1;
  if (status === 0) return unreachable;
  return error.message || wrong;
}
