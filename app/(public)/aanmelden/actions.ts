"use server";

import { signInWords } from "@/lib/content/people/sign-in-words";
import { NewCode, requestNewCode } from "@/lib/services/people/sign-in/asked-code";
import { confirmCode, SignInCode } from "@/lib/services/people/sign-in/confirm-code";
import { confirmLink, SignInLink } from "@/lib/services/people/sign-in/confirm-link";
import { DemoSignIn, signInAsDemoPerson } from "@/lib/services/people/sign-in/demo";
import { requestSignIn, SignInRequest } from "@/lib/services/people/sign-in/request";
import { SignOut, signOut } from "@/lib/services/people/sign-in/sign-out";
import { plain, visitorAction } from "@/lib/web/form-action";

export const requestCodeAction = visitorAction(SignInRequest, requestSignIn, {
  to: () => "/aanmelden/code",
  words: { "too-many": ({ minutes }) => signInWords.tooManyMails(minutes) },
});

export const newCodeAction = visitorAction(NewCode, requestNewCode, {
  to: () => "/aanmelden/code?opnieuw=1",
  words: {
    expired: signInWords.expired,
    "too-many": ({ minutes }) => signInWords.tooManyMails(minutes),
  },
});

export const confirmCodeAction = visitorAction(SignInCode, confirmCode, {
  to: ({ path }) => path,
  words: {
    expired: signInWords.expired,
    "wrong-code": { at: "code", text: ({ left }) => signInWords.wrongCode(left) },
    "too-many": ({ minutes }) => signInWords.tooManyCodes(minutes),
  },
});

export const confirmLinkAction = visitorAction(SignInLink, confirmLink, {
  to: ({ path }) => path,
  words: {
    expired: signInWords.linkExpired,
    "code-needed": { at: "code", text: signInWords.codeMissing },
    "wrong-code": { at: "code", text: ({ left }) => signInWords.wrongCode(left) },
    "too-many": ({ minutes }) => signInWords.tooManyCodes(minutes),
  },
});

export const signInAsDemoPersonAction = plain(
  visitorAction(DemoSignIn, signInAsDemoPerson, { to: ({ path }) => path, words: {} }),
);

export const signOutAction = plain(visitorAction(SignOut, signOut, { to: () => "/aanmelden", words: {} }));
