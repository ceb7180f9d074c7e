// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.

export interface paths {
    "/api/2.0/authentication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the caller is signed in
         * @description Answers true or false, and 200 for whatever is sent: an expired token, wrong Basic credentials and no credential at
         *     all are false. The exception is `Bearer sk-…`: since 3.7 a key that is not valid, or that has neither `*:read` nor
         *     `*:write`, is refused with 403; 3.6 said false for the former and true for the latter.
         */
        get: operations["getAuthenticationStatus"];
        put?: never;
        /**
         * Sign in
         * @description Signs in by name and password, by a social account or by a confirmation link, and answers with the personal access
         *     token. Where a second factor is needed it answers 200 too, without a token, and says what is missing: text messages
         *     come before the authenticator app. Five failed attempts for one name and address within a minute lock that pair out.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/authentication/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Never read; the `code` of the body is. Anything but `logout`, `confirm`, `setphone` and `sendsms`.
                 * @example 123456
                 */
                code: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with the second factor
         * @description The second step of a sign-in: the credentials once more, and the code of the text message or the authenticator app,
         *     or a backup code, in the body. The first code of an app connects it and makes its backup codes. Since 3.7 `session`
         *     and `culture` are honoured.
         */
        post: operations["loginWithCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/authentication/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         * @description Ends the session of the cookie `asc_auth_key`: its token is dead then, as a header too. A token that only came in the
         *     header `Authorization` stays good; end it with the operations on active connections. Always answers 200.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/authentication/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a confirmation link
         * @description Says whether the key of a confirmation link is good, which is in `result`, not in the status. Works on suspended
         *     portals. Keys are good for seven days (e-mail addresses), an hour (sign-in, phone, second factor) or 15 minutes
         *     (visits).
         */
        post: operations["validateConfirmationLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/authentication/setphone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a phone number for text messages
         * @description Stores the number and sends a code to it. Only the header `confirm` of a sign-in that asked for the number is taken,
         *     with the type `PhoneActivation`: no other credential works here.
         */
        post: operations["setPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/authentication/sendsms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send another code by text message
         * @description Checks the credentials, as the sign-in does, and always sends a new code. Text messages that are not turned on for
         *     the user, and more than six codes on the way, are answered with 500.
         */
        post: operations["sendSms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/people/@self": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who the caller is
         * @description The caller's profile. An API key answers with the user who created it. Besides keys with `*:read` or `*:write`, keys
         *     and access tokens with `accounts.self:read` or `accounts.self:write` reach it.
         */
        get: operations["getSelf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which ways to sign in the portal offers
         * @description Social providers, single sign-on, LDAP and the portal's own OAuth 2.0 service. Anonymous.
         */
        get: operations["getCapabilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The portal's settings
         * @description What a client needs before it signs in, and more for signed-in callers. Anonymous, also on suspended portals. The
         *     parameters of `passwordHash` are in the answer for callers who are not signed in, and with `withpassword=true`.
         */
        get: operations["getSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/settings/tfaapp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The kinds of second factor
         * @description Which kinds the installation offers and which one is turned on; for every signed-in user.
         */
        get: operations["getTfaSettings"];
        /**
         * Turn a kind of second factor on or off
         * @description For administrators. Turning one kind on turns the other one off and ends every session of the portal, the caller's
         *     too. True when a kind was turned on, false when both were turned off. The 405 of the vendor's description is a 403.
         */
        put: operations["setTfaSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/settings/tfaapp/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The secret to put into an authenticator app
         * @description For a user who has to connect an app. Only the header `confirm` of a sign-in is taken, with the type `TfaActivation`
         *     and the cookie that came with it. The 405 of the vendor's description is a 403.
         */
        get: operations["getTfaAppSetup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/settings/tfaapp/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a code of the authenticator app
         * @description The browser's way to the second factor. Success is the cookie `asc_auth_key`; the body has no token, and says true
         *     only where this code has connected the app, and false at every later sign-in and where the app is turned off for the
         *     portal. Only the header `confirm` of a sign-in is taken, with the type `TfaActivation` or `TfaAuth` and the cookie
         *     that came with it; until 3.6 a signed-in caller needed none.
         */
        post: operations["validateTfaCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/settings/tfaapp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the caller gives the second factor
         * @description The confirmation page of the kind that the caller needs, and for the authenticator app the cookie with its key, which
         *     is set as well. Nothing where the caller needs none. Until 3.6 only the URL, as a text, empty where none is needed.
         */
        get: operations["getTfaConfirmation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/settings/tfaappcodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's backup codes
         * @description Each is good once in the place of a code of the authenticator app. For users who have connected one, while the app is
         *     turned on; anybody else is answered with 403, which is the 405 of the vendor's description.
         */
        get: operations["getBackupCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/settings/tfaappnewcodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Make new backup codes
         * @description The old ones are void. There is no body. For users who have connected an authenticator app; anybody else is answered
         *     with 403, which is the 405 of the vendor's description.
         */
        put: operations["renewBackupCodes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/settings/tfaappnewapp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Disconnect an authenticator app
         * @description The user's own, or for the owner anybody's. Ends all sessions of that user. For one's own the answer is the page
         *     where a new app is connected, with its cookie and, for the caller, a new `asc_auth_key`; for somebody else's an
         *     empty text. The 405 of the vendor's description is a 403.
         */
        put: operations["unlinkTfaApp"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * API keys
         * @description An administrator gets the keys of the whole portal, anybody else his own, newest first. The secrets are masked. Only
         *     `*:read` and `*:write` reach this since 3.7; until 3.6 any permission did.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description The key acts as its creator and dies with the creator's account; signing out, a new password and the second factor
         *     do not end it. Its secret is in this answer and never again. Guests may not create keys, and users may not where the
         *     portal limits developer tools. With the limiter on, five keys in 15 minutes.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/keys/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The permissions that a key can have
         * @description A set; its order depends on the server's language.
         */
        get: operations["listApiKeyPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/keys/@self": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The key that the caller uses
         * @description Looks up the API key of the header `Authorization`. Whatever else the caller has signed in with comes through the
         *     door and is then answered with 400 (a cookie alone) or with 500 (any other credential in the header, OAuth access
         *     tokens included; deduced, not observed).
         */
        get: operations["getOwnApiKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of the key, not the key.
                 * @example 00000000-0000-0000-0000-00000000000a
                 */
                keyId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change an API key
         * @description For its creator and for administrators. What is left out, and an empty name or list, stays as it is. False, and
         *     nothing is changed, for somebody else's key and, since 3.7, for one that has expired.
         */
        put: operations["updateApiKey"];
        post?: never;
        /**
         * Delete an API key
         * @description For its creator and for administrators. False, and nothing is deleted, for somebody else's key.
         */
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/security/activeconnections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's sessions
         * @description Also those that were started through the API; the session of the cookie comes first. Without a cookie the server does
         *     not know which one is "this", and `loginEvent` is 0.
         */
        get: operations["listActiveConnections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/security/activeconnections/logout/{loginEventId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of a session.
                 * @example 42
                 */
                loginEventId: number;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * End a session
         * @description Its token is dead then, as a cookie and as a header. Administrators may end anybody's. False where there is no such
         *     session, or it has ended already.
         */
        put: operations["endConnection"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/security/activeconnections/logoutall/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user whose sessions end.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                userId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * End all sessions of a user
         * @description One's own, or for administrators anybody's. All tokens of the user are dead then; a caller who ends his own gets a
         *     new cookie. Until 3.6 only administrators could, and not those of another administrator.
         */
        put: operations["endConnectionsOfUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/security/activeconnections/logoutallexceptthis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * End all sessions but this one
         * @description "This one" is the session of the cookie; without a cookie all of them end. Answers with the caller's name, or with
         *     nothing where the server swallowed a failure.
         */
        put: operations["endOtherConnections"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/security/activeconnections/logoutallchangepassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * End all sessions and change the password
         * @description Ends every session of the caller, who gets a new cookie, and answers with the page where a new password is set; or
         *     with nothing where the server swallowed a failure.
         */
        put: operations["endConnectionsAndChangePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/security/oauth2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A signature for the OAuth 2.0 service
         * @description A JWT of five minutes that the portal's OAuth 2.0 service takes as `x-signature`, as a cookie or as a header. OAuth
         *     access tokens do not reach this.
         */
        get: operations["issueSignature"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Start the authorization code flow
         * @description A browser is sent here. Every outcome is a redirect: to the sign-in page without a good signature, to the consent
         *     screen, or to the application with the code. Consent is skipped when all scopes were approved before, and when
         *     `openid` is the only one. Starting a new authorization ends the tokens that the same user has from this client.
         *     In the URL, keep `state` to letters, digits, `-` and `_`, and put `scope` last (oauth 2.3, 2.5, 8.2).
         *     In the vendor's cloud, `https://oauth.onlyoffice.com` takes this request for all portals (oauth 1.2).
         */
        get: operations["authorize"];
        put?: never;
        /**
         * Answer the consent screen
         * @description Approves or refuses what the application has asked for; the code comes back like that of `authorize`. A form with
         *     `response_type`, `redirect_uri` or `code_challenge` is a new authorization request instead, with the parameters of
         *     `authorize` as fields (oauth 1.1, 2.3).
         */
        post: operations["submitConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get tokens
         * @description The client authenticates in the form, never with Basic. Keep the URL free of query parameters: a field whose name
         *     occurs in the query is ignored. Ten POST requests a minute are shared with introspection and revocation. Tokens exist
         *     once per client, user and grant: getting new ones ends the old ones. The grant `personal_access_token` needs the
         *     user's signature as well, and a `User-Agent` (inferred; oauth 2, 8.1). In the vendor's cloud,
         *     `https://oauth.onlyoffice.com` takes this request for all portals, and the `aud` of the token names the portal to call
         *     (oauth 1.2).
         */
        post: operations["requestToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/introspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask whether a token is active
         * @description Needs no credential at all. The answer is about now: of a disabled client every token is inactive until the client is
         *     enabled again (oauth 6, 7).
         *     In the vendor's cloud, `https://oauth.onlyoffice.com` takes this request for all portals (oauth 1.2).
         */
        post: operations["introspectToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a token
         * @description A refresh token takes its access token with it; an access token leaves the refresh token valid. A public client has
         *     nothing to authenticate with here and cannot revoke (oauth 2.2, 7).
         *     In the vendor's cloud, `https://oauth.onlyoffice.com` takes this request for all portals (oauth 1.2).
         */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/userinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the claims of the user
         * @description Needs an access token that was issued with `openid` by the authorization code flow. There is no profile in the answer
         *     (oauth 5).
         */
        get: operations["getUserInfo"];
        put?: never;
        /**
         * Read the claims of the user, by POST
         * @description The same as by GET, and without a body: the token goes in the header here too.
         */
        post: operations["postUserInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/jwks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the public keys
         * @description The keys that access tokens and ID tokens are signed with. They rotate after four hours and stay published for up to
         *     five (oauth 2.5).
         */
        get: operations["getJwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/openid-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the provider's OpenID configuration
         * @description Its `issuer` is the origin that was asked, also at the path under `/oauth2`, while every token says
         *     `<portal>/oauth2`; a strict client has to be configured by hand (oauth 1.4, 1.5).
         */
        get: operations["getOpenIdConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/oauth-authorization-server": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the authorization server's metadata
         * @description Its `issuer` is the origin that was asked, while every token says `<portal>/oauth2`. The form of RFC 8414 for an
         *     issuer with a path, `/.well-known/oauth-authorization-server/oauth2`, is not served (oauth 1.4).
         */
        get: operations["getAuthorizationServerMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/oauth2/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List clients
         * @description All clients of the portal for an administrator, one's own for another user; a guest is refused. The secrets in the
         *     list are ciphertext (oauth 6).
         */
        get: operations["listClients"];
        put?: never;
        /**
         * Register a client
         * @description For administrators, and for users where the portal opens its developer tools to them. The answer has the secret, and
         *     so has `getClient` later. Redirect URIs and scopes are fixed from here on. The cloud allows about a hundred clients per
         *     portal and ten per user; one more is a 400 (oauth 6).
         */
        post: operations["createClient"];
        /**
         * Delete all of one's own clients
         * @description Deletes every client that the user has registered, and ends all authorizations of the user, those for other people's
         *     clients too (oauth 6). Meant for a user who leaves.
         */
        delete: operations["deleteOwnClients"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/oauth2/clients/tenant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete all clients of the portal
         * @description For administrators only.
         */
        delete: operations["deleteTenantClients"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/oauth2/clients/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what others may know of the clients
         * @description The clients of `listClients` without secrets, redirect URIs and status. `limit` is required here.
         */
        get: operations["listClientInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/oauth2/clients/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the applications that the user has authorized
         * @description For every role. The items are authorizations that have a code or a token, not the stored consents (oauth 7).
         */
        get: operations["listConsents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/oauth2/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client's identifier; one that is no UUID gets the answer of an unknown client.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                id: components["parameters"]["ClientIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Read a client
         * @description With its secret in clear. Somebody else's client is not found, except for an administrator of the portal.
         */
        get: operations["getClient"];
        /**
         * Change a client
         * @description Sets the name, the description, the logo, the allowed origins and whether a verifier alone is enough; nothing else of
         *     a client can be changed. An absent description is cleared, an absent `allow_pkce` is false (oauth 6).
         */
        put: operations["updateClient"];
        post?: never;
        /**
         * Delete a client
         * @description Its tokens and consents go with it.
         */
        delete: operations["deleteClient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/oauth2/clients/{id}/regenerate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client's identifier; one that is no UUID gets the answer of an unknown client.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                id: components["parameters"]["ClientIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Give a client a new secret
         * @description The old secret is dead at once.
         */
        patch: operations["regenerateClientSecret"];
        trace?: never;
    };
    "/api/2.0/oauth2/clients/{id}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client's identifier; one that is no UUID gets the answer of an unknown client.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                id: components["parameters"]["ClientIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Disable or enable a client
         * @description Disabling makes all tokens of the client inactive at once, enabling revives them; the published text says that they
         *     stay valid (oauth 6, 9.19).
         */
        patch: operations["setClientActivation"];
        trace?: never;
    };
    "/api/2.0/oauth2/clients/{id}/info": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client's identifier; one that is no UUID gets the answer of an unknown client.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                id: components["parameters"]["ClientIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Read what others may know of a client
         * @description The client without secret, redirect URIs and status.
         */
        get: operations["getClientInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/oauth2/clients/{id}/public/info": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client's identifier; one that is no UUID gets the answer of an unknown client.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                id: components["parameters"]["ClientIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Read what anybody may know of a client
         * @description For the sign-in and consent screens; of a client of any portal on the server. Twenty-five requests a second are allowed
         *     for all callers together (oauth 6, 8.1).
         */
        get: operations["getPublicClientInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/oauth2/clients/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client's identifier; one that is no UUID gets the answer of an unknown client.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                id: components["parameters"]["ClientIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Withdraw the user's consent to a client
         * @description For every role. Ends every token that the user has given the client, personal access tokens too. Done also when
         *     there was nothing to withdraw, whatever the identifier (oauth 7).
         */
        delete: operations["revokeConsent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/oauth2/scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the scopes
         * @description For every role. Sorted by name, with `openid` last (oauth 6, 9.23).
         */
        get: operations["listScopes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A session, also one that was started through the API. */
        ActiveConnection: {
            /**
             * Format: int32
             * @description The login event; 0 where the caller has no session and the list would be empty.
             */
            id: number;
            /** Format: int32 */
            tenantId: number;
            /** Format: uuid */
            userId: string;
            mobile: boolean;
            ip?: string;
            country?: string;
            city?: string;
            browser?: string;
            platform?: string;
            date: components["schemas"]["ApiDateTime"];
            page?: string;
        };
        ActiveConnections: {
            /**
             * Format: int32
             * @description The session of the cookie that was sent; 0 without one.
             */
            loginEvent: number;
            /** @description That session first. */
            items: components["schemas"]["ActiveConnection"][];
        };
        ActiveConnectionsAnswer: {
            response: components["schemas"]["ActiveConnections"];
            /** @constant */
            count: 1;
            links: components["schemas"]["RequestLinks"];
            /** @constant */
            status: 0;
            /** @constant */
            statusCode: 200;
        };
        /**
         * @description A moment in the portal's time zone, with seven fractional digits; `Z` where the offset is zero.
         * @example 2026-11-21T22:59:00.0000000+03:00
         */
        ApiDateTime: string;
        ApiKey: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Masked, but for the last four characters. */
            key: string;
            /** @description The last four characters of the secret. */
            keyPostfix: string;
            /** @description Empty means everything, and so does none, which an update to a single `*` leaves behind. */
            permissions?: components["schemas"]["Permission"][];
            lastUsed?: components["schemas"]["ApiDateTime"];
            createOn: components["schemas"]["ApiDateTime"];
            createBy: components["schemas"]["Employee"];
            expiresAt?: components["schemas"]["ApiDateTime"];
            isActive: boolean;
        };
        ApiKeyAnswer: {
            response: components["schemas"]["ApiKey"];
            /** @constant */
            count: 1;
            links: components["schemas"]["RequestLinks"];
            /** @constant */
            status: 0;
            /** @constant */
            statusCode: 200;
        };
        ApiKeysAnswer: {
            response: components["schemas"]["ApiKey"][];
            /**
             * @description 1 whatever the length of the list, which is streamed (deduced, not observed).
             * @constant
             */
            count: 1;
            links: components["schemas"]["RequestLinks"];
            /** @constant */
            status: 0;
            /** @constant */
            statusCode: 200;
        };
        BackupCode: {
            isUsed: boolean;
            /** @description Good once, in the place of a code of the app. */
            code: string;
        };
        BackupCodesAnswer: {
            response: components["schemas"]["BackupCode"][];
            /** @description The number of codes. */
            count: number;
            links: components["schemas"]["RequestLinks"];
            /** @constant */
            status: 0;
            /** @constant */
            statusCode: 200;
        };
        /** @description The exception envelope (E1) with status 400; no `count`, `links` or `response`. */
        BadRequestError: {
            error: components["schemas"]["ExceptionWithStack"];
            /** @constant */
            status: 1;
            /** @constant */
            statusCode: 400;
        };
        BooleanAnswer: {
            response: boolean;
            /** @constant */
            count: 1;
            links: components["schemas"]["RequestLinks"];
            /** @constant */
            status: 0;
            /** @constant */
            statusCode: 200;
        };
        Capabilities: {
            ldapEnabled: boolean;
            ldapDomain?: string;
            /** @description The social providers that are configured. */
            providers: string[];
            /** @description What the button for single sign-on says; empty where it is off. */
            ssoLabel: string;
            /** @description Whether social sign-in is in the plan. It says nothing about the portal's own OAuth 2.0 service. */
            oauthEnabled: boolean;
            /** @description Where single sign-on starts; empty where it is off. */
            ssoUrl: string;
            /** @description Whether the portal's own OAuth 2.0 service is there. */
            identityServerEnabled: boolean;
        };
        CapabilitiesAnswer: {
            response: components["schemas"]["Capabilities"];
            /** @constant */
            count: 1;
            links: components["schemas"]["RequestLinks"];
            /** @constant */
            status: 0;
            /** @constant */
            statusCode: 200;
        };
        /** @description Whether the client may be used. */
        ClientActivation: {
            /**
             * @description `false` makes all tokens of the client inactive at once; `true` revives those that have not expired. The server
             *     reads a missing field as `false`.
             */
            status: boolean;
        };
        /** @description The origins that browser code of the application runs on. */
        ClientAllowedOrigins: string[];
        /**
         * @description A client to register. Redirect URIs, scopes and the addresses can never be changed afterwards. A field `is_public` is
         *     ignored (oauth 6).
         */
        ClientCreation: {
            name: string;
            description?: string | null;
            /** @description A picture as a data URI; at most 256 000 bytes when decoded, which a change of the client does not check. */
            logo: string;
            website_url: components["schemas"]["ClientWebAddress"];
            terms_url: components["schemas"]["ClientWebAddress"];
            policy_url: components["schemas"]["ClientWebAddress"];
            /**
             * @description Compared as strings at run time; only a loopback IP address matches with any port, `localhost` does not. No query
             *     string and no fragment (oauth 8.2, 8.3).
             */
            redirect_uris: string[];
            allowed_origins: components["schemas"]["ClientAllowedOrigins"];
            logout_redirect_uri: components["schemas"]["ClientWebAddress"];
            scopes: components["schemas"]["ScopeName"][];
            /**
             * @description Lets the client exchange a code with the verifier alone.
             * @default false
             */
            allow_pkce?: boolean;
        };
        /** @description What the client API says of a client whatever the operation (oauth 6). */
        ClientFields: {
            name: string;
            client_id: components["schemas"]["ClientId"];
            /** @description Null when none was given. */
            description: string | null;
            website_url: string;
            terms_url: string;
            policy_url: string;
            /** @description A data URI, not the address of a picture. */
            logo: string;
            /** @description `client_secret_post` always, and `none` where the client is registered with `allow_pkce`. */
            authentication_methods: ("client_secret_post" | "none")[];
            scopes: components["schemas"]["ScopeName"][];
            /** Format: date-time */
            created_on: string;
            /**
             * Format: uuid
             * @description The user who registered the client.
             */
            created_by: string;
            /**
             * Format: date-time
             * @description The time of the registration while nothing has been changed.
             */
            modified_on: string;
            /** Format: uuid */
            modified_by: string;
            /** @description Always true for clients registered since the field is ignored. */
            is_public: boolean;
        };
        /**
         * Format: uuid
         * @description The identifier of a registered client.
         */
        ClientId: string;
        /** @description What others may know of a client. The server writes the flag twice, as `is_public` and as `public` (oauth 6). */
        ClientInfo: components["schemas"]["ClientFields"] & {
            /** @description The same as `is_public`. */
            public: boolean;
        };
        /** @description A page of what others may know of clients. */
        ClientInfoList: {
            data: components["schemas"]["ClientInfo"][];
            /** @description The limit that was asked for. */
            limit: number;
            /** @description For the next page, together with `last_created_on`; null on the last one. */
            last_client_id: string | null;
            /**
             * Format: date-time
             * @description For the next page; null on the last one.
             */
            last_created_on: string | null;
        };
        /** @description A page of clients. */
        ClientList: {
            data: components["schemas"]["ClientListItem"][];
            /** @description The limit that was asked for. */
            limit: number;
            /** @description For the next page, together with `last_created_on`; null on the last one. */
            last_client_id: string | null;
            /**
             * Format: date-time
             * @description For the next page; null on the last one.
             */
            last_created_on: string | null;
        };
        /** @description A client in a list. Its `client_secret` is the stored ciphertext and of no use to anybody (oauth 6, 9.27). */
        ClientListItem: components["schemas"]["ClientFields"] & components["schemas"]["ClientOwnFields"] & {
            /** @description Encrypted; read the client itself to get the secret. */
            client_secret: string;
        };
        /** @description A picture as a data URI. */
        ClientLogo: string;
        /** @description What only the portal that a client is registered with gets to see of it (oauth 6). */
        ClientOwnFields: {
            /**
             * Format: int64
             * @description The tenant's number.
             */
            tenant: number;
            redirect_uris: string[];
            allowed_origins: string[];
            /** @description A list here, one address (`logout_redirect_uri`) in the request. */
            logout_redirect_uris: string[];
            enabled: boolean;
        };
        /** @description A client with its secret in clear (oauth 6). */
        ClientResponse: components["schemas"]["ClientFields"] & components["schemas"]["ClientOwnFields"] & {
            client_secret: components["schemas"]["ClientSecret"];
        };
        /** @description Thirty-six random letters and digits; clients registered with DocSpace 3.0 have a UUID, which is as long (oauth 2.2). */
        ClientSecret: string;
        /** @description The new secret; the old one is dead. */
        ClientSecretResponse: {
            client_secret: components["schemas"]["ClientSecret"];
        };
        /** @description What can be changed of a client (oauth 6). */
        ClientUpdate: {
            /** @description Until 3.6 any name that is not blank. */
            name: string;
            /** @description Cleared when it is absent or null. */
            description?: string | null;
            logo: components["schemas"]["ClientLogo"];
            allowed_origins: components["schemas"]["ClientAllowedOrigins"];
            /**
             * @description An absent field is `false` and takes `none` away from the client.
             * @default false
             */
            allow_pkce?: boolean;
        };
        /**
         * @description An http or https address whose host has a dot: a name under a top-level domain, or an IPv4 address. `localhost` is
         *     refused; an address without a scheme passes the first check and fails the second (oauth 6).
         */
        ClientWebAddress: string;
        CodeLoginAnswer: {
            response: components["schemas"]["SignedInByTotp"] | components["schemas"]["SignedInBySms"];
            /** @constant */
            count: 1;
            links: components["schemas"]["RequestLinks"];
            /** @constant */
            status: 0;
            /** @constant */
            statusCode: 200;
        };
        /** @description The members of the sign-in, credentials included, and the code. Unknown members are ignored. */
        CodeLoginRequest: {
            /** @description E-mail address or user id. */
            userName?: string;
            /** @description In plain text; trimmed. Used only where `passwordHash` is empty. */
            password?: string;
            /** @description As in the sign-in. */
            passwordHash?: string;
            /** @description The code of the text message or the authenticator app, or a backup code. This one is read; the path segment is not. */
            code?: string;
            /** @description Empty or `email` for a local account, otherwise the social provider. */
            provider?: string;
            /** @description The social provider's access token. */
            accessToken?: string;
            /** @description The social provider's authorization code. */
            codeOAuth?: string;
            /** @description A social profile as the portal has serialized it. */
            serializedProfile?: string;
            /**
             * @description Since 3.7 `expires` is then `0001-01-01T00:00:00`; 3.6 ignores it.
             * @default false
             */
            session?: boolean;
            confirmData?: components["schemas"]["ConfirmData"];
            recaptchaType?: components["schemas"]["RecaptchaType"];
            /** @description The answer of the captcha. */
            recaptchaResponse?: string;
            /** @description Since 3.7 becomes the user's language; 3.6 ignores it. */
            culture?: string;
        };
        /** @description Signing in by a confirmation link of the type `Auth`. */
        ConfirmData: {
            /** Format: email */
            email?: string;
            first?: boolean;
            /** @description The key of the link; good for an hour. */
            key?: string;
        };
        Confirmation: {
            /**
             * @description 0 good, 1 invalid, 2 expired, 3 limit of the plan, 4 user exists already, 5 user was removed, 6 quota used up.
             * @enum {integer}
             */
            result: 0 | 1 | 2 | 3 | 4 | 5 | 6;
            /** @description The address that the link was made for. */
            email?: string;
            /** @description Whether an invitation leads to an AI agent. */
            isAgent: boolean;
            /** @description The room that an invitation leads to. */
            roomId?: string;
            /** @description The title of that room. */
            title?: string;
        };
        ConfirmationAnswer: {
            response: components["schemas"]["Confirmation"];
            /** @constant */
            count: 1;
            links: components["schemas"]["RequestLinks"];
            /** @constant */
            status: 0;
            /** @constant */
            statusCode: 200;
        };
        /** @description What a confirmation link carries in its query. Without `type` and `email` the answer is 400. */
        ConfirmationRequest: {
            /** @description Where it is missing, the cookie `asc_confirm_key_<type>` is read. */
            key?: string;
            type?: components["schemas"]["ConfirmationType"];
            /** Format: email */
            email?: string;
            /** @description The encrypted address of the link (`encemail`). */
            encEmail?: string;
            /**
             * Format: uuid
             * @description The user the link was made for (`uid`).
             */
            uiD?: string;
            /**
             * @description The kind of user that an invitation makes.
             * @enum {string}
             */
            emplType?: "All" | "RoomAdmin" | "Guest" | "DocSpaceAdmin" | "User";
            first?: string;
            roomId?: string;
        };
        /**
         * @description What the link confirms.
         * @enum {string}
         */
        ConfirmationType: "EmpInvite" | "LinkInvite" | "PortalSuspend" | "PortalContinue" | "PortalRemove" | "DnsChange" | "PortalOwnerChange" | "Activation" | "EmailChange" | "EmailActivation" | "PasswordChange" | "ProfileRemove" | "PhoneActivation" | "PhoneAuth" | "Auth" | "TfaActivation" | "TfaAuth" | "Wizard" | "GuestShareLink";
        /** @description An application that the user has authorized; the list is one of authorizations with a code or a token (oauth 7). */
        ConsentItem: {
            registered_client_id: components["schemas"]["ClientId"];
            /** @description One string, separated by spaces; not an array as published. Empty when nothing was granted. */
            scopes: string;
            /** Format: date-time */
            modified_at: string | null;
            /** @description Null when the client is not known to this portal's registry. */
            client: components["schemas"]["ClientInfo"] | null;
        };
        /** @description A page of consents, the newest first. */
        ConsentList: {
            data: components["schemas"]["ConsentItem"][];
            /** @description The limit that was asked for. */
            limit: number;
            /**
             * Format: date-time
             * @description For the next page; null on the last one.
             */
            last_modified_on: string | null;
        };
        /**
         * @description The user's answer to the consent screen. Nothing of an authorization request may be in it (`response_type`,
         *     `request_uri`, `redirect_uri`, `code_challenge`, `code_challenge_method`): with any of these the server reads the form
         *     as a new authorization request (oauth 2.3).
         */
        ConsentRequest: {
            client_id: components["schemas"]["ClientId"];
            /** @description The value of the cookie `client_state`; not the `state` that the application has sent. */
            state: string;
            /**
             * @description The approved scopes, the field repeated for each of them: a value is not split at spaces. Without the field the
             *     user has refused.
             */
            scope?: components["schemas"]["ScopeName"][];
        };
        Contact: {
            type: string;
            value: string;
        };
        CreateApiKeyRequest: {
            /** @description Need not be unique. */
            name: string;
            /** @description None, or `*` among them, means everything. */
            permissions?: components["schemas"]["Permission"][];
            /** @description Without it the key does not expire. */
            expiresInDays?: number;
        };
        /** @description A new key; the only time that its secret is shown. */
        CreatedApiKey: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description The secret. */
            key: string;
            /** @description The last four characters of the secret. */
            keyPostfix: string;
            /** @description Empty means everything. */
            permissions: components["schemas"]["Permission"][];
            createOn: components["schemas"]["ApiDateTime"];
            createBy: components["schemas"]["Employee"];
            expiresAt?: components["schemas"]["ApiDateTime"];
            isActive: boolean;
        };
        CreatedApiKeyAnswer: {
            response: components["schemas"]["CreatedApiKey"];
            /** @constant */
            count: 1;
            links: components["schemas"]["RequestLinks"];
            /** @constant */
            status: 0;
            /** @constant */
            statusCode: 200;
        };
        DeepLink: {
            androidPackageName: string;
            url: string;
            iosPackageId: string;
        };
        DomainValidator: {
            regex: string;
            minLength: number;
            maxLength: number;
        };
        /** @description A user, in short. */
        Employee: {
            /** Format: uuid */
            id: string;
            displayName: string;
            /** @description A URL of 82×82 pixels; a path of this origin, or absolute with object storage. */
            avatar: string;
            avatarOriginal: string;
            avatarMax: string;
            avatarMedium: string;
            avatarSmall: string;
            /** Format: uri */
            profileUrl?: string;
            hasAvatar: boolean;
            isAnonim: boolean;
        };
        /** @description The success envelope of "nothing"; a null result has no `response` member. */
        EmptyAnswer: {
            /** @constant */
            count: 0;
            links: components["schemas"]["RequestLinks"];
            /** @constant */
            status: 0;
            /** @constant */
            statusCode: 200;
        };
        /** @description What is told of an exception whose details stay on the server. */
        ExceptionBare: {
            /** @description For people, and partly translated; do not compare it. */
            message: string;
            type: null;
            stack: null;
            /** @constant */
            hresult: 0;
        };
        /** @description What is told of every other exception, in production too. */
        ExceptionWithStack: {
            /** @description For people, and partly translated; do not compare it. */
            message: string;
            /** @description The CLR type name. */
            type: string;
            /** @description The stack trace. */
            stack: string;
            /**
             * Format: int32
             * @description The number that belongs to the CLR type.
             */
            hresult: number;
        };
        /**
         * @description UTC, ending in `Z`, trailing zeros of the fraction trimmed. `0001-01-01T00:00:00`, which has no zone, stands for
         *     "none given": a session cookie was asked for, or tokens of this portal never expire.
         * @example 2027-11-21T22:59:00.1234567Z
         */
        Expires: string;
        /** @description A site of the vendor, or of who has rebranded the portal, in the caller's language. */
        ExternalResource: {
            domain?: string;
            /** @description Pages of it by name. */
            entries?: {
                [key: string]: string;
            };
        };
        ExternalResources: {
            api: components["schemas"]["ExternalResource"];
            common: components["schemas"]["ExternalResource"];
            forum?: components["schemas"]["ExternalResource"];
            helpcenter?: components["schemas"]["ExternalResource"];
            integrations: components["schemas"]["ExternalResource"];
            site: components["schemas"]["ExternalResource"];
            socialNetworks: components["schemas"]["ExternalResource"];
            support?: components["schemas"]["ExternalResource"];
            videoguides?: components["schemas"]["ExternalResource"];
        };
        /** @description The configuration of web push messages; empty texts where there is none. */
        Firebase: {
            apiKey: string;
            authDomain: string;
            projectId: string;
            storageBucket: string;
            messagingSenderId: string;
            appId: string;
            measurementId: string;
            databaseURL: string;
        };
        /** @description The exception envelope (E1) with status 403; bare for lock-outs and captchas, with a stack otherwise. */
        ForbiddenError: {
            error: components["schemas"]["ExceptionBare"] | components["schemas"]["ExceptionWithStack"];
            /** @constant */
            status: 1;
            /** @constant */
            statusCode: 403;
        };
        /** @description A problem without an envelope (E4), status 403. */
        ForbiddenProblem: {
            /** Format: uri */
            type: string;
            title: string;
            /** @constant */
            status: 403;
            traceId: string;
        };
        /** @description Where the gallery of form templates is; what is not configured is absent. */
        FormGallery: {
            path?: string;
            domain?: string;
            ext?: string;
            uploadPath?: string;
            uploadDomain?: string;
            uploadExt?: string;
            uploadDashboard?: string;
        };
        GroupSummary: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description The manager's user name. */
            manager?: string;
            /**
             * @description Present only for groups that the portal made itself.
             * @constant
             */
            isSystem?: true;
        };
        /** @description A problem of the client API since 3.7 (RFC 9457; oauth 6). */
        IdentityProblem: {
            /**
             * Format: uri
             * @description The same page of the documentation for every problem.
             */
            type: string;
            /** @description The reason phrase of the status. */
            title: string;
            status: number;
            detail: string;
            /**
             * @description The path that reaches the service, `/api/2.0/clients…` or `/api/2.0/scopes`, also when it was called under
             *     `/api/2.0/oauth2`.
             */
            instance: string;
            /** @description One per field that was refused; only when a body or a parameter did not validate. */
            errors?: {
                /** @description In snake case. */
                field: string;
                /** @enum {string} */
                code: "ErrorName" | "ErrorPattern" | "ErrorWrongURL" | "EmptyFieldError" | "ErrorInvalidScope";
                message: string;
            }[];
        };
        /**
         * EC key
         * @description A P-256 key for ES256, the default. There is no `alg` and no `use` (oauth 2.6).
         */
        JwkEc: {
            /** @constant */
            kty: "EC";
            /** @description The `kid` of the tokens signed with it. */
            kid: string;
            /** @constant */
            crv: "P-256";
            x: string;
            y: string;
        };
        /**
         * RSA key
         * @description A 2048-bit key for RS256, where the portal is set up for RSA. There is no `alg` and no `use` (oauth 2.6).
         */
        JwkRsa: {
            /** @constant */
            kty: "RSA";
            /** @description The `kid` of the tokens signed with it. */
            kid: string;
            n: string;
            e: string;
        };
        /**
         * @description The public keys that tokens are signed with (RFC 7517). They rotate after four hours; do not keep them longer than
         *     one.
         */
        JwkSet: {
            keys: (components["schemas"]["JwkEc"] | components["schemas"]["JwkRsa"])[];
        };
        LoginAnswer: {
            response: components["schemas"]["LoginResult"];
            /** @constant */
            count: 1;
            links: components["schemas"]["RequestLinks"];
            /** @constant */
            status: 0;
            /** @constant */
            statusCode: 200;
        };
        /** @description The success envelope with 201, as the guide shows it; its sample has no `links`, and a result of `token` and `expires`. */
        LoginCreatedAnswer: {
            response: {
                token: components["schemas"]["PersonalAccessToken"];
                /** @description A date and time; the guide's sample has an offset. */
                expires: string;
                sms?: boolean;
                tfa?: boolean;
            };
            /** @constant */
            count: 1;
            links?: components["schemas"]["RequestLinks"];
            /** @constant */
            status: 0;
            /** @constant */
            statusCode: 201;
        };
        /**
         * @description Nothing is required by the schema; what is missing for the chosen way of signing in is answered with 401. Unknown
         *     members are ignored. `confirmData` goes before everything else, and `passwordHash` before `password`.
         */
        LoginRequest: {
            /** @description E-mail address or user id. */
            userName?: string;
            /** @description In plain text; trimmed. Used only where `passwordHash` is empty. LDAP accounts need it. */
            password?: string;
            /**
             * @description PBKDF2-HMAC-SHA256 of the trimmed password in lower-case hexadecimal, with `passwordHash` of `GET /api/2.0/settings`
             *     as parameters; the salt is used as its hexadecimal text, not decoded.
             */
            passwordHash?: string;
            /** @description Empty or `email` for a local account, otherwise the social provider. */
            provider?: string;
            /** @description The social provider's access token. */
            accessToken?: string;
            /** @description The social provider's authorization code. */
            codeOAuth?: string;
            /** @description A social profile as the portal has serialized it. */
            serializedProfile?: string;
            /**
             * @description Asks for a session cookie; `expires` is then `0001-01-01T00:00:00`.
             * @default false
             */
            session?: boolean;
            confirmData?: components["schemas"]["ConfirmData"];
            recaptchaType?: components["schemas"]["RecaptchaType"];
            /** @description The answer of the captcha. A valid one lifts the lock-out. */
            recaptchaResponse?: string;
            /** @description Where it differs from the user's language, it becomes the user's language. */
            culture?: string;
        };
        /** @description Signed in, or what is still missing. The signal is `token`: absent means not signed in, whatever the status says. */
        LoginResult: components["schemas"]["SignedIn"] | components["schemas"]["SmsCodeSent"] | components["schemas"]["PhoneActivationNeeded"] | components["schemas"]["TotpEnrolmentNeeded"] | components["schemas"]["TotpCodeNeeded"];
        /** @description Nothing, or for a user of single sign-on with single logout the URL to go to. */
        LogoutAnswer: components["schemas"]["EmptyAnswer"] | components["schemas"]["UrlAnswer"];
        /** @description A problem inside the success envelope (E5); the envelope says 200, only the HTTP status tells (deduced, not observed). */
        MediaTypeError: {
            response: {
                /** Format: uri */
                type: string;
                title: string;
                /** @constant */
                status: 415;
                traceId: string;
            };
            /** @constant */
            count: 1;
            links: components["schemas"]["RequestLinks"];
            /** @constant */
            status: 0;
            /** @constant */
            statusCode: 200;
        };
        /** @description The exception envelope (E1) with status 404. */
        NotFoundError: {
            error: components["schemas"]["ExceptionWithStack"];
            /** @constant */
            status: 1;
            /** @constant */
            statusCode: 404;
        };
        /** @description A problem without an envelope (E4), status 404. */
        NotFoundProblem: {
            /** Format: uri */
            type: string;
            title: string;
            /** @constant */
            status: 404;
            traceId: string;
        };
        /**
         * @description An error of the protocol endpoints. Which codes occur is said where it is used; the server adds codes of its own that
         *     begin with `identity_` (oauth 3.2).
         */
        OAuthError: {
            /** @description The machine-readable code. */
            error: string;
            /** @description Absent when the error came up while the client was being authenticated. */
            error_description?: string;
            /**
             * Format: uri
             * @description The section of the RFC that was violated.
             */
            error_uri?: string;
        };
        /**
         * @description The authorization server's metadata (RFC 8414) as this server writes it; there is no `registration_endpoint` and no
         *     `response_modes_supported` (oauth 1.3).
         */
        OAuthServerMetadata: {
            /**
             * Format: uri
             * @description The origin of the request, without a path, and with `http` behind most proxies (inferred); the `iss` of the tokens
             *     is the portal's URL and `/oauth2`. A client that compares the two fails (oauth 1.4, 1.5).
             */
            issuer: string;
            /**
             * Format: uri
             * @description The issuer and `/oauth2/authorize`.
             */
            authorization_endpoint: string;
            /**
             * Format: uri
             * @description The issuer and `/oauth2/token`.
             */
            token_endpoint: string;
            /** @description Basic authentication is refused; `none` works for public clients but is not announced (oauth 1.3, 2.2). */
            token_endpoint_auth_methods_supported: "client_secret_post"[];
            /**
             * Format: uri
             * @description The issuer and `/oauth2/jwks`.
             */
            jwks_uri: string;
            response_types_supported: "code"[];
            grant_types_supported: ("authorization_code" | "refresh_token" | "personal_access_token")[];
            /**
             * Format: uri
             * @description The issuer and `/oauth2/revoke`.
             */
            revocation_endpoint: string;
            /** @description Basic authentication is refused; `none` works for public clients but is not announced (oauth 1.3, 2.2). */
            revocation_endpoint_auth_methods_supported: "client_secret_post"[];
            /**
             * Format: uri
             * @description The issuer and `/oauth2/introspect`.
             */
            introspection_endpoint: string;
            /** @description Basic authentication is refused; `none` works for public clients but is not announced (oauth 1.3, 2.2). */
            introspection_endpoint_auth_methods_supported: "client_secret_post"[];
            code_challenge_methods_supported: "S256"[];
            /** @description The eight API scopes, without `openid`. */
            scopes_supported: components["schemas"]["ScopeName"][];
            /** @description A default of the framework; no token is bound to a certificate. */
            tls_client_certificate_bound_access_tokens: boolean;
            /** @description A default of the framework; the portal's API accepts only `Bearer`. */
            dpop_signing_alg_values_supported: string[];
        };
        /**
         * @description The provider's configuration (OpenID Connect Discovery 1.0) as this server writes it; there is no `claims_supported`
         *     and no `registration_endpoint` (oauth 1.3).
         */
        OidcProviderConfiguration: {
            /**
             * Format: uri
             * @description The origin of the request, without a path, and with `http` behind most proxies (inferred); the `iss` of the tokens
             *     is the portal's URL and `/oauth2`. A client that compares the two fails (oauth 1.4, 1.5).
             */
            issuer: string;
            /**
             * Format: uri
             * @description The issuer and `/oauth2/authorize`.
             */
            authorization_endpoint: string;
            /**
             * Format: uri
             * @description The issuer and `/oauth2/token`.
             */
            token_endpoint: string;
            /** @description Basic authentication is refused; `none` works for public clients but is not announced (oauth 1.3, 2.2). */
            token_endpoint_auth_methods_supported: "client_secret_post"[];
            /**
             * Format: uri
             * @description The issuer and `/oauth2/jwks`.
             */
            jwks_uri: string;
            response_types_supported: "code"[];
            grant_types_supported: ("authorization_code" | "refresh_token" | "personal_access_token")[];
            /**
             * Format: uri
             * @description The issuer and `/oauth2/revoke`.
             */
            revocation_endpoint: string;
            /** @description Basic authentication is refused; `none` works for public clients but is not announced (oauth 1.3, 2.2). */
            revocation_endpoint_auth_methods_supported: "client_secret_post"[];
            /**
             * Format: uri
             * @description The issuer and `/oauth2/introspect`.
             */
            introspection_endpoint: string;
            /** @description Basic authentication is refused; `none` works for public clients but is not announced (oauth 1.3, 2.2). */
            introspection_endpoint_auth_methods_supported: "client_secret_post"[];
            code_challenge_methods_supported: "S256"[];
            /** @description All nine scopes. */
            scopes_supported: components["schemas"]["ScopeName"][];
            /** @description A default of the framework; no token is bound to a certificate. */
            tls_client_certificate_bound_access_tokens: boolean;
            /** @description A default of the framework; the portal's API accepts only `Bearer`. */
            dpop_signing_alg_values_supported: string[];
            /**
             * Format: uri
             * @description The issuer and `/oauth2/userinfo`.
             */
            userinfo_endpoint: string;
            /**
             * Format: uri
             * @description Announced, but no request reaches it (oauth 1.1, 5).
             */
            end_session_endpoint: string;
            subject_types_supported: "public"[];
            /** @description Always `RS256`, while ID tokens are signed with ES256 unless the portal is set up for RSA (oauth 1.3, 2.6). */
            id_token_signing_alg_values_supported: "RS256"[];
        };
        /**
         * @description A time in userinfo: seconds since the epoch, possibly with a fraction, until 3.6. Since 3.7 it is inferred to be a date and
         *     time instead, which nobody has seen: so both are accepted there (oauth 5).
         */
        OidcTime: number | string;
        /**
         * @description The claims of the access token as they are, no profile: name and e-mail address come from
         *     `GET /api/2.0/people/@self` with `accounts.self:read` (oauth 5). The form of the times is inferred from the frameworks
         *     of the two releases and has not been observed.
         */
        OidcUserInfo: {
            /**
             * Format: uuid
             * @description The user.
             */
            sub: string;
            /** @description The portal. */
            aud: string[];
            /**
             * Format: uri
             * @description The portal's URL and `/oauth2`.
             */
            iss: string;
            exp: components["schemas"]["OidcTime"];
            iat: components["schemas"]["OidcTime"];
            nbf: components["schemas"]["OidcTime"];
            jti: string;
            /** @description An array here, where the token response has a string. */
            scope: string[];
            /** @description The tenant's number. */
            tid: number;
            /**
             * Format: uuid
             * @description The client.
             */
            cid: string;
            /** @description Only in the cloud. */
            region?: string;
        };
        /** @description A text, or nothing where the server swallowed a failure. */
        OptionalTextAnswer: components["schemas"]["TextAnswer"] | components["schemas"]["EmptyAnswer"];
        /** @description A URL, or nothing where the server swallowed a failure. */
        OptionalUrlAnswer: components["schemas"]["UrlAnswer"] | components["schemas"]["EmptyAnswer"];
        /** @description The parameters of `passwordHash`, the same for every user of the installation. */
        PasswordHashParameters: {
            /** @description The length of the hash in bits. */
            size: number;
            iterations: number;
            /** @description Used as this text, in UTF-8, not decoded. */
            salt: string;
        };
        /** @description A problem without an envelope (E4), status 402; the framework has no `type` and `title` for this status (deduced, not observed). */
        PaymentProblem: {
            /** Format: uri */
            type?: string;
            title?: string;
            /** @constant */
            status: 402;
            traceId: string;
        };
        /**
         * @description What a key may be used for; `*` is everything.
         * @enum {string}
         */
        Permission: "*" | "*:read" | "*:write" | "accounts.self:read" | "accounts.self:write" | "accounts:read" | "accounts:write" | "files:read" | "files:write" | "rooms:read" | "rooms:write";
        PermissionsAnswer: {
            /** @description A set; its order depends on the server's language. */
            response: components["schemas"]["Permission"][];
            /** @description The number of permissions. */
            count: number;
            links: components["schemas"]["RequestLinks"];
            /** @constant */
            status: 0;
            /** @constant */
            statusCode: 200;
        };
        /**
         * @description Base64 and opaque. Sent as `Bearer <token>`, as the bare `Authorization` value, or as the cookie `asc_auth_key`. It
         *     has its own expiry, also where a session cookie was asked for.
         */
        PersonalAccessToken: string;
        /**
         * @description Not signed in. The account has no activated phone number yet: give one to `POST /api/2.0/authentication/setphone`,
         *     with the query of `confirmUrl` as the header `confirm`. There is no token.
         */
        PhoneActivationNeeded: {
            /** @constant */
            expires: "0001-01-01T00:00:00";
            /** @constant */
            sms: true;
            /** @constant */
            tfa: false;
            /** Format: uri */
            confirmUrl: string;
        };
        PhoneRequest: {
            /** @description Everything but digits is dropped; at most 64 of them. An empty one is answered with 500. */
            mobilePhone?: string;
        };
        Plugins: {
            enabled: boolean;
            upload: boolean;
            delete: boolean;
        };
        /**
         * @description 0 default, 1 Android, 2 iOS, 3 hCaptcha. A name instead of the number is refused with 400.
         * @enum {integer}
         */
        RecaptchaType: 0 | 1 | 2 | 3;
        /** @description The request that was answered. */
        RequestLink: {
            /**
             * Format: uri
             * @description The absolute URL of the request, with its query.
             */
            href: string;
            /**
             * @description Its method.
             * @enum {string}
             */
            action: "GET" | "POST" | "PUT" | "DELETE";
        };
        /** @description Always exactly one entry. */
        RequestLinks: components["schemas"]["RequestLink"][];
        /** @description A scope as the client API lists it. */
        ScopeDescription: {
            name: components["schemas"]["ScopeName"];
            /**
             * @description What the scope is about; `accounts.self` is the group `profiles`.
             * @enum {string}
             */
            group: "accounts" | "profiles" | "files" | "rooms" | "openid";
            /** @enum {string} */
            type: "read" | "write" | "openid";
        };
        /** @description Scopes as one string, separated by single spaces (RFC 6749, section 3.3). */
        ScopeList: string;
        /**
         * @description A scope that exists in DocSpace; there are no others, and no `profile`, `email` or `offline_access` (oauth 4).
         * @enum {string}
         */
        ScopeName: "accounts:read" | "accounts:write" | "accounts.self:read" | "accounts.self:write" | "files:read" | "files:write" | "rooms:read" | "rooms:write" | "openid";
        /** @description The caller's own profile. What has no value is absent, never null. */
        Self: {
            /** Format: uuid */
            id: string;
            displayName: string;
            firstName: string;
            lastName: string;
            userName: string;
            email: string;
            /**
             * @description 1 active, 2 terminated, 4 pending.
             * @enum {integer}
             */
            status: 1 | 2 | 4;
            /**
             * @description 0 not activated, 1 activated, 2 pending.
             * @enum {integer}
             */
            activationStatus: 0 | 1 | 2;
            terminated?: components["schemas"]["ApiDateTime"];
            contacts?: components["schemas"]["Contact"][];
            /** @description Absent where there is none. */
            groups?: components["schemas"]["GroupSummary"][];
            /** @description The names of the groups; empty where there is none. */
            department: string;
            location?: string;
            notes?: string;
            /** @description A DocSpace administrator. False for the owner since 3.7; see `isOwner`. */
            isAdmin: boolean;
            isRoomAdmin: boolean;
            isLDAP: boolean;
            listAdminModules?: string[];
            isOwner: boolean;
            /** @description A guest. */
            isVisitor: boolean;
            /** @description An ordinary user. */
            isCollaborator: boolean;
            isSSO: boolean;
            cultureName?: string;
            mobilePhone?: string;
            /**
             * @description 0 not activated, 1 activated.
             * @enum {integer}
             */
            mobilePhoneActivationStatus: 0 | 1;
            /** @enum {string} */
            theme: "Base" | "Dark" | "System";
            /**
             * Format: int64
             * @description Bytes; negative means without limit.
             */
            quotaLimit?: number;
            /** @description Bytes. */
            usedSpace?: number;
            isCustomQuota?: boolean;
            /**
             * Format: int32
             * @description The session of the cookie that was sent; 0 without one, whatever else the caller has signed in with.
             */
            loginEventId: number;
            /** @description Seconds until the cookie's token expires; present where that is less than a day, or the portal limits it. */
            authCookieLifetime?: number;
            createdBy?: components["schemas"]["Employee"];
            /** @description Only for administrators of a portal with the authenticator app turned on. */
            tfaAppEnabled?: boolean;
            registrationDate: components["schemas"]["ApiDateTime"];
            hasPersonalFolder: boolean;
            avatar: string;
            avatarOriginal: string;
            avatarMax: string;
            avatarMedium: string;
            avatarSmall: string;
            /** Format: uri */
            profileUrl: string;
            hasAvatar: boolean;
            isAnonim: boolean;
        };
        SelfAnswer: {
            response: components["schemas"]["Self"];
            /** @constant */
            count: 1;
            links: components["schemas"]["RequestLinks"];
            /** @constant */
            status: 0;
            /** @constant */
            statusCode: 200;
        };
        /** @description The exception envelope (E1) with status 500. */
        ServerError: {
            error: components["schemas"]["ExceptionWithStack"];
            /** @constant */
            status: 1;
            /** @constant */
            statusCode: 500;
        };
        /**
         * @description One shape for everybody; what is for signed-in callers only is absent otherwise, or, for members that cannot be
         *     absent, the type's zero (`ownerId` of zeros, `utcOffset` of `00:00:00`, numbers 0, flags false).
         */
        Settings: {
            /** @description An IANA name. Only for signed-in callers. */
            timezone?: string;
            /** @description For signed-in callers, and for everybody where joining is open. */
            trustedDomains?: string[];
            /**
             * @description Who may join by himself; 0 nobody, 1 the trusted domains, 2 everybody.
             * @enum {integer}
             */
            trustedDomainsType: 0 | 1 | 2;
            culture: string;
            /** @description Hours, minutes and seconds, negative west of Greenwich. */
            utcOffset: string;
            utcHoursOffset: number;
            /** @description The portal's name. */
            greetingSettings: string;
            /** Format: uuid */
            ownerId: string;
            /** @description Only for signed-in callers. */
            nameSchemaId?: string;
            /** @description Only for callers who are not signed in. */
            enabledJoin?: boolean;
            /** @description Whether the sign-in page offers to write to the administrator. */
            enableAdmMess: boolean;
            /** @description Whether social sign-in is there. Only for callers who are not signed in. */
            thirdpartyEnable?: boolean;
            /** @constant */
            docSpace: true;
            /** @description Self-hosted. */
            standalone: boolean;
            isAmi: boolean;
            baseDomain: string;
            /** @description The key of the first setup; only before it, and only for callers who are not signed in. */
            wizardToken?: string;
            passwordHash?: components["schemas"]["PasswordHashParameters"];
            firebase?: components["schemas"]["Firebase"];
            version: string;
            recaptchaType: components["schemas"]["RecaptchaType"];
            /** @description Only for callers who are not signed in. */
            recaptchaPublicKey?: string;
            debugInfo: boolean;
            /** @description Only for signed-in callers and visitors of a shared link. */
            socketUrl?: string;
            /**
             * @description 0 active, 1 suspended, 2 to be removed, 3 moving, 4 restoring, 5 migrating, 6 encrypting.
             * @enum {integer}
             */
            tenantStatus: 0 | 1 | 2 | 3 | 4 | 5 | 6;
            tenantAlias: string;
            displayAbout: boolean;
            domainValidator?: components["schemas"]["DomainValidator"];
            zendeskKey?: string;
            tagManagerId?: string;
            /** @description Whether the administrator has set a lifetime for tokens. */
            cookieSettingsEnabled: boolean;
            limitedAccessSpace: boolean;
            /** @description Whether only administrators may make API keys. */
            limitedAccessDevToolsForUsers: boolean;
            displayBanners: boolean;
            /** @description Always there since 3.7, as are `defaultFolderType` and `externalDbEnabled`; not required, so that one shape fits both releases. */
            aiEnabled?: boolean;
            userNameRegex: string;
            /** Format: int32 */
            invitationLimit?: number;
            plugins?: components["schemas"]["Plugins"];
            deepLink: components["schemas"]["DeepLink"];
            formGallery?: components["schemas"]["FormGallery"];
            /** Format: int64 */
            maxImageUploadSize: number;
            logoText?: string;
            externalResources: components["schemas"]["ExternalResources"];
            /**
             * Format: int32
             * @description The kind of folder that the user starts in.
             */
            defaultFolderType?: number;
            externalDbEnabled?: boolean;
        };
        SettingsAnswer: {
            response: components["schemas"]["Settings"];
            /** @constant */
            count: 1;
            links: components["schemas"]["RequestLinks"];
            /** @constant */
            status: 0;
            /** @constant */
            statusCode: 200;
        };
        SignatureAnswer: {
            /**
             * @description A JWT (HS256, five minutes) with the claims `sub`, `user_id`, `user_name`, `user_email`, `tenant_id`,
             *     `tenant_url`, `is_admin`, `is_guest`, `is_public`, all strings; `iss` and `aud` are the portal's origin.
             */
            response: string;
            /** @constant */
            count: 1;
            links: components["schemas"]["RequestLinks"];
            /** @constant */
            status: 0;
            /** @constant */
            statusCode: 200;
        };
        /** @description Signed in; no second factor was asked for. */
        SignedIn: {
            token: components["schemas"]["PersonalAccessToken"];
            expires: components["schemas"]["Expires"];
            /** @constant */
            sms: false;
            /** @constant */
            tfa: false;
        };
        /** @description Signed in with the code of a text message. */
        SignedInBySms: {
            token: components["schemas"]["PersonalAccessToken"];
            expires: components["schemas"]["Expires"];
            /** @constant */
            sms: true;
            /** @description The masked phone number. */
            phoneNoise: string;
            /** @constant */
            tfa: false;
        };
        /** @description Signed in with a code of the authenticator app, or with a backup code. */
        SignedInByTotp: {
            token: components["schemas"]["PersonalAccessToken"];
            expires: components["schemas"]["Expires"];
            /** @constant */
            sms: false;
            /** @constant */
            tfa: true;
        };
        /**
         * @description Not signed in. A code was sent by text message, or the last one is still good; send it with the credentials to
         *     `POST /api/2.0/authentication/{code}` within ten minutes. There is no token.
         */
        SmsCodeSent: {
            expires: components["schemas"]["Expires"];
            /** @constant */
            sms: true;
            /**
             * @description The masked phone number, the first and the last four digits. Shorter than eight digits it is not masked; of eight
             *     one more is lost, and ten and more make the server fail (deduced, not observed).
             */
            phoneNoise: string;
            /** @constant */
            tfa: false;
            /** Format: uri */
            confirmUrl: string;
        };
        /** @description A code was sent by text message; it is good for ten minutes. */
        SmsSent: {
            expires: components["schemas"]["Expires"];
            /** @constant */
            sms: true;
            /** @description The masked phone number. */
            phoneNoise: string;
            /** @constant */
            tfa: false;
        };
        SmsSentAnswer: {
            response: components["schemas"]["SmsSent"];
            /** @constant */
            count: 1;
            links: components["schemas"]["RequestLinks"];
            /** @constant */
            status: 0;
            /** @constant */
            statusCode: 200;
        };
        TextAnswer: {
            response: string;
            /** @constant */
            count: 1;
            links: components["schemas"]["RequestLinks"];
            /** @constant */
            status: 0;
            /** @constant */
            statusCode: 200;
        };
        TfaAppSetup: {
            /** @description The user's e-mail address. */
            account: string;
            /** @description The TOTP secret in Base32, as `tfaKey` of the sign-in. */
            manualEntryKey: string;
            /** @description A `data:` URL with the QR code. */
            qrCodeSetupImageUrl: string;
        };
        TfaAppSetupAnswer: {
            response: components["schemas"]["TfaAppSetup"];
            /** @constant */
            count: 1;
            links: components["schemas"]["RequestLinks"];
            /** @constant */
            status: 0;
            /** @constant */
            statusCode: 200;
        };
        TfaCodeRequest: {
            /** @description A code of the authenticator app, or a backup code. An empty one is answered with 500. */
            code: string;
            /**
             * @description Asks for a session cookie.
             * @default false
             */
            session?: boolean;
        };
        /** @description Where the second factor is given; nothing where the caller needs none. Until 3.6 a text, empty where none is needed. */
        TfaConfirmationAnswer: {
            response: components["schemas"]["TfaConfirmationByApp"] | components["schemas"]["TfaConfirmationBySms"];
            /** @constant */
            count: 1;
            links: components["schemas"]["RequestLinks"];
            /** @constant */
            status: 0;
            /** @constant */
            statusCode: 200;
        } | components["schemas"]["EmptyAnswer"];
        TfaConfirmationByApp: {
            /**
             * Format: uri
             * @description The confirmation page; its key is in the cookie.
             */
            url: string;
            cookieName: string;
            /** @description The confirmation key; good for an hour. */
            cookieValue: string;
        };
        TfaConfirmationBySms: {
            /**
             * Format: uri
             * @description The confirmation page, with its key.
             */
            url: string;
        };
        /** @description One kind of second factor, since 3.7. */
        TfaSetting: {
            /** @enum {string} */
            id: "sms" | "app";
            title: string;
            enabled: boolean;
            /** @description For text messages, whether a provider is configured. */
            available: boolean;
            /** @description Addresses that need no second factor. */
            trustedIps?: string[];
            /** @description Users who need it from trusted addresses too. */
            mandatoryUsers?: string[];
            /** @description Groups whose members need it from trusted addresses too. */
            mandatoryGroups?: string[];
        };
        TfaSettingsAnswer: {
            /** @description What the installation offers; it may be empty. */
            response: components["schemas"]["TfaSetting"][];
            /** @description The number of items. */
            count: number;
            links: components["schemas"]["RequestLinks"];
            /** @constant */
            status: 0;
            /** @constant */
            statusCode: 200;
        };
        /** @description The new setting as a whole; a list that is left out is emptied. */
        TfaSettingsRequest: {
            /**
             * @description Which kind to turn on; the other one is turned off. `None`, or no `type` at all, turns both off.
             * @default None
             * @enum {string}
             */
            type?: "None" | "Sms" | "App";
            /**
             * Format: uuid
             * @description A user the change is about; anybody but the owner himself who names the owner is refused.
             */
            id?: string;
            trustedIps?: string[];
            mandatoryUsers?: string[];
            mandatoryGroups?: string[];
        };
        /** @description The members of the settings' body; only `id` is read. */
        TfaUnlinkRequest: {
            /**
             * Format: uuid
             * @description The user whose app is disconnected. The caller's own id has to be given too: without it the server looks up no
             *     user and answers 403 (deduced, not observed).
             */
            id?: string;
        };
        /** @description A token to introspect; client credentials are not needed, but if they are sent they must be right (oauth 3.3). */
        TokenForm: {
            /** @description An access token or a refresh token. */
            token: string;
            /** @description Not looked at. */
            token_type_hint?: string;
            client_id?: components["schemas"]["ClientId"];
            client_secret?: components["schemas"]["ClientSecret"];
        };
        /** @description What the server knows of a token (RFC 7662, section 2.2; oauth 7). */
        TokenIntrospection: components["schemas"]["TokenIntrospectionAccessToken"] | components["schemas"]["TokenIntrospectionRefreshToken"] | components["schemas"]["TokenIntrospectionInactive"];
        /**
         * Active access token
         * @description The claims of the JWT with `scope` as a string, and what the server adds.
         */
        TokenIntrospectionAccessToken: {
            /** @constant */
            active: true;
            client_id: components["schemas"]["ClientId"];
            /** @constant */
            token_type: "Bearer";
            /** @description The granted scopes, separated by spaces; empty where nothing was granted. */
            scope: string;
            /**
             * Format: uuid
             * @description The user.
             */
            sub: string;
            /** @description The portal; a string in the JWT itself, an array here. */
            aud: string[];
            /**
             * Format: uri
             * @description The portal's URL and `/oauth2`.
             */
            iss: string;
            /** @description Seconds since the epoch. */
            exp: number;
            /** @description Seconds since the epoch. */
            iat: number;
            /** @description Seconds since the epoch. */
            nbf: number;
            jti: string;
            /** @description The tenant's number. */
            tid: number;
            /**
             * Format: uuid
             * @description The client once more.
             */
            cid: string;
            /** @description Only in the cloud. */
            region?: string;
        };
        /**
         * Not active
         * @description Unknown, expired or revoked, of a disabled client, or no token at all: the answer does not say which.
         */
        TokenIntrospectionInactive: {
            /** @constant */
            active: false;
        };
        /**
         * Active refresh token
         * @description A refresh token is opaque and has no claims.
         */
        TokenIntrospectionRefreshToken: {
            /** @constant */
            active: true;
            client_id: components["schemas"]["ClientId"];
            /** @description Seconds since the epoch. */
            iat: number;
            /** @description Seconds since the epoch. */
            exp: number;
        };
        /**
         * @description One of the three grants that every client has. The client authenticates with its secret in the form
         *     (`client_secret_post`), or, where it is registered with `allow_pkce`, with the code verifier alone (oauth 2.2, 2.4).
         */
        TokenRequest: components["schemas"]["TokenRequestByCode"] | components["schemas"]["TokenRequestByCodeVerifier"] | components["schemas"]["TokenRequestByRefreshToken"] | components["schemas"]["TokenRequestByPersonalAccessToken"];
        /**
         * Authorization code, client secret
         * @description The exchange by a client that keeps a secret; it gets a refresh token (oauth 2.4).
         */
        TokenRequestByCode: {
            /** @constant */
            grant_type: "authorization_code";
            /** @description Opaque, valid for one minute and once; in the cloud it begins with a region and a colon. */
            code: string;
            /**
             * Format: uri
             * @description The very string of the authorization request; required if it was sent there.
             */
            redirect_uri?: string;
            client_id: components["schemas"]["ClientId"];
            client_secret: components["schemas"]["ClientSecret"];
            /** @description Required if, and only if, the authorization request had a `code_challenge`. */
            code_verifier?: string;
        };
        /**
         * Authorization code, code verifier only
         * @description The exchange by a public client; the client must be registered with `allow_pkce`. No refresh token is issued
         *     (oauth 2.2).
         */
        TokenRequestByCodeVerifier: {
            /** @constant */
            grant_type: "authorization_code";
            /** @description Opaque, valid for one minute and once; in the cloud it begins with a region and a colon. */
            code: string;
            /**
             * Format: uri
             * @description The very string of the authorization request; required if it was sent there.
             */
            redirect_uri?: string;
            client_id: components["schemas"]["ClientId"];
            /** @description The secret whose SHA-256 was the `code_challenge` (RFC 7636, section 4.1). */
            code_verifier: string;
        };
        /**
         * Personal access token
         * @description DocSpace's own grant: an access token for the user whose `x-signature` comes with the request, without refresh token
         *     and without ID token. It is not the token of `POST /api/2.0/authentication` (oauth 2.4, 9.29).
         */
        TokenRequestByPersonalAccessToken: {
            /** @constant */
            grant_type: "personal_access_token";
            client_id: components["schemas"]["ClientId"];
            client_secret: components["schemas"]["ClientSecret"];
            /** @description Required with this grant; a subset of the client's scopes, sent once. */
            scope: components["schemas"]["ScopeList"];
        };
        /**
         * Refresh token
         * @description A new access token and a new refresh token; the old refresh token is dead at once, without a grace period. Only a
         *     client with a secret can refresh (oauth 2.4, 2.5).
         */
        TokenRequestByRefreshToken: {
            /** @constant */
            grant_type: "refresh_token";
            /** @description Opaque; in the cloud it begins with a region and a colon. */
            refresh_token: string;
            client_id: components["schemas"]["ClientId"];
            client_secret: components["schemas"]["ClientSecret"];
            /** @description A subset of the granted scopes. */
            scope?: components["schemas"]["ScopeList"];
        };
        /** @description Issued tokens (RFC 6749, section 5.1; oauth 2.4). */
        TokenResponse: {
            /** @description A JWT, signed with ES256 (RS256 where the portal is set up so); its `aud` is the portal's URL (oauth 2.6). */
            access_token: string;
            /** @constant */
            token_type: "Bearer";
            /** @description Seconds; normally one less than the lifetime, 3599. */
            expires_in: number;
            /**
             * @description The granted scopes, separated by spaces; always present, and empty where a refusal left nothing of an earlier consent
             *     (inferred, oauth 3.1).
             */
            scope: string;
            /** @description Opaque, valid for sixty days and once; absent for a public client and for `personal_access_token`. */
            refresh_token?: string;
            /**
             * @description A JWT, only when `openid` was in the authorization request. Its `aud` is the portal, not the client, and its
             *     algorithm is ES256, not the announced RS256: a strict OpenID client refuses it (oauth 1.5, 5).
             */
            id_token?: string;
        };
        /** @description A token to revoke, by the client that it was issued to (oauth 7). */
        TokenRevocationForm: {
            /** @description An access token or a refresh token; a code or an ID token cannot be revoked. */
            token: string;
            /** @description Not looked at. */
            token_type_hint?: string;
            client_id: components["schemas"]["ClientId"];
            client_secret: components["schemas"]["ClientSecret"];
        };
        /**
         * @description Not signed in. Send a code of the connected authenticator app, or a backup code. The confirmation key is in the
         *     cookie `asc_confirm_key_TfaAuth`. There is neither `token` nor `tfaKey`.
         */
        TotpCodeNeeded: {
            /** @constant */
            expires: "0001-01-01T00:00:00";
            /** @constant */
            sms: false;
            /** @constant */
            tfa: true;
            /** Format: uri */
            confirmUrl: string;
        };
        /**
         * @description Not signed in. No authenticator app is connected yet: put `tfaKey` into one, then send a code of it. The confirmation
         *     key is not in `confirmUrl` but in the cookie `asc_confirm_key_TfaActivation`. There is no token.
         */
        TotpEnrolmentNeeded: {
            /** @constant */
            expires: "0001-01-01T00:00:00";
            /** @constant */
            sms: false;
            /** @constant */
            tfa: true;
            /** @description The TOTP secret in Base32 (HMAC-SHA1, six digits, 30 seconds). */
            tfaKey: string;
            /** Format: uri */
            confirmUrl: string;
        };
        /** @description The exception envelope (E1) with status 401; always bare. */
        UnauthorizedError: {
            error: components["schemas"]["ExceptionBare"];
            /** @constant */
            status: 1;
            /** @constant */
            statusCode: 401;
        };
        /** @description What is left out, and an empty name or list, stays as it is. */
        UpdateApiKeyRequest: {
            name?: string;
            /** @description A single `*` means everything. */
            permissions?: components["schemas"]["Permission"][];
            isActive?: boolean;
        };
        UrlAnswer: {
            /** Format: uri */
            response: string;
            /** @constant */
            count: 1;
            links: components["schemas"]["RequestLinks"];
            /** @constant */
            status: 0;
            /** @constant */
            statusCode: 200;
        };
        /** @description A validation problem inside the success envelope (E3), sent as `application/problem+json`. */
        ValidationError: {
            response: components["schemas"]["ValidationProblem"];
            /** @constant */
            count: 1;
            links: components["schemas"]["RequestLinks"];
            /** @constant */
            status: 1;
            /** @constant */
            statusCode: 400;
        };
        /** @description What the framework says of a body that it could not bind. */
        ValidationProblem: {
            /** Format: uri */
            type: string;
            title: string;
            /** @constant */
            status: 400;
            /**
             * @description By the server's own member name (`Name`), by `$` or `$.path` for what is wrong in the JSON itself, a missing
             *     member included, and by the empty string for a missing body.
             */
            errors: {
                [key: string]: string[];
            };
            traceId: string;
        };
    };
    responses: {
        /**
         * @description A problem (E4) for `Bearer sk-…` where the key is not valid or its permissions do not reach this operation (`*:read`
         *     or `*:write` for a GET, `*:write` otherwise), since 3.7, though no credential is needed here; and while the portal is
         *     being restored, moved or encrypted. Plain text where the portal does not let a signed-in caller's address in.
         */
        AnonymousForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ForbiddenProblem"];
                "text/plain": string;
            };
        };
        /** @description A body that could not be bound, a name or a number of days out of bounds (E3); a permission that does not exist (E1). */
        ApiKeyBadRequest: {
            headers: {
                "WWW-Authenticate": components["headers"]["BasicChallenge"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadRequestError"];
                "application/problem+json": components["schemas"]["ValidationError"];
            };
        };
        /** @description The key, with its secret. The status is 200, not the 201 of the vendor's documentation. */
        ApiKeyCreated: {
            headers: {
                "WWW-Authenticate": components["headers"]["BasicChallenge"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CreatedApiKeyAnswer"];
            };
        };
        /**
         * @description Empty (E2) where the credential's scope does not reach this operation; since 3.7 the exception envelope (E1) for
         *     guests, and for users of a portal that limits developer tools. With a problem (E4) while the portal is being restored,
         *     moved or encrypted, and as plain text where the portal does not let this address in.
         */
        ApiKeyForbidden: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ForbiddenError"];
                "application/problem+json": components["schemas"]["ForbiddenProblem"];
                "text/plain": string;
            };
        };
        /**
         * @description Whatever else was thrown (E1), among it a malformed Basic; and until 3.6 also for users who may not create keys, which
         *     3.7 answers with 403.
         */
        ApiKeyServerError: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServerError"];
            };
        };
        /** @description The keys, masked. */
        ApiKeysAnswered: {
            headers: {
                "WWW-Authenticate": components["headers"]["BasicChallenge"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiKeysAnswer"];
            };
        };
        /** @description The backup codes. */
        BackupCodesAnswered: {
            headers: {
                "WWW-Authenticate": components["headers"]["BasicChallenge"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BackupCodesAnswer"];
            };
        };
        /** @description A body that is missing, is no JSON, or has a member of the wrong type (E3). */
        BodyNotBound: {
            headers: {
                "WWW-Authenticate": components["headers"]["BasicChallenge"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ValidationError"];
            };
        };
        /**
         * @description A parameter is missing, which leaves `errors` out, or out of its bounds. One of the wrong type is answered with 500
         *     instead.
         */
        ClientBadParameters: {
            headers: {
                "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.onlyoffice.com/docspace/api-backend/get-started/basic-concepts",
                 *       "title": "Bad Request",
                 *       "status": 400,
                 *       "detail": "Validation failed",
                 *       "instance": "/api/2.0/clients",
                 *       "errors": [
                 *         {
                 *           "field": "limit",
                 *           "code": "ErrorName",
                 *           "message": "limit must be at most 50"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["IdentityProblem"];
            };
        };
        /** @description The body does not validate, or somebody else was changing the client at the same time (oauth 6). */
        ClientBadRequest: {
            headers: {
                "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.onlyoffice.com/docspace/api-backend/get-started/basic-concepts",
                 *       "title": "Bad Request",
                 *       "status": 400,
                 *       "detail": "Validation failed",
                 *       "instance": "/api/2.0/clients",
                 *       "errors": [
                 *         {
                 *           "field": "name",
                 *           "code": "EmptyFieldError",
                 *           "message": "client name must not be empty"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["IdentityProblem"];
            };
        };
        /** @description Somebody else was changing the client at the same time. */
        ClientConflict: {
            headers: {
                "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.onlyoffice.com/docspace/api-backend/get-started/basic-concepts",
                 *       "title": "Bad Request",
                 *       "status": 400,
                 *       "detail": "Could not change the client due to concurrent access",
                 *       "instance": "/api/2.0/clients"
                 *     }
                 */
                "application/problem+json": components["schemas"]["IdentityProblem"];
            };
        };
        /**
         * @description A field does not validate, a scope does not exist, or there are too many clients. An unknown scope is reported in
         *     the same form but as `application/json` (read from the code, not observed). Until 3.6 it has an empty body, and
         *     everything else a `reason`.
         */
        ClientCreationRefused: {
            headers: {
                "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.onlyoffice.com/docspace/api-backend/get-started/basic-concepts",
                 *       "title": "Bad Request",
                 *       "status": 400,
                 *       "detail": "Validation failed",
                 *       "instance": "/api/2.0/clients",
                 *       "errors": [
                 *         {
                 *           "field": "name",
                 *           "code": "EmptyFieldError",
                 *           "message": "client name must not be empty"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["IdentityProblem"];
                "application/json": components["schemas"]["IdentityProblem"];
            };
        };
        /** @description Done; an empty body (oauth 6). */
        ClientDone: {
            headers: {
                "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The signature is missing, expired or wrong: an empty body, never a 401. Or the user's role does not allow the
         *     operation: a body (oauth 6).
         */
        ClientForbidden: {
            headers: {
                "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.onlyoffice.com/docspace/api-backend/get-started/basic-concepts",
                 *       "title": "Forbidden",
                 *       "status": 403,
                 *       "detail": "Access denied",
                 *       "instance": "/api/2.0/clients"
                 *     }
                 */
                "application/problem+json": components["schemas"]["IdentityProblem"];
            };
        };
        /** @description No such client, or not one of this user or portal (oauth 6). */
        ClientNotFound: {
            headers: {
                "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.onlyoffice.com/docspace/api-backend/get-started/basic-concepts",
                 *       "title": "Not Found",
                 *       "status": 404,
                 *       "detail": "Client with ID 00000000-0000-4000-8000-000000000001 was not found",
                 *       "instance": "/api/2.0/clients/00000000-0000-4000-8000-000000000001"
                 *     }
                 */
                "application/problem+json": components["schemas"]["IdentityProblem"];
            };
        };
        /**
         * @description Anything else. A body that is not JSON, a missing body, and a parameter of the wrong type end here too (3.7 and 3.6).
         *     Until 3.6 a failure of the database has an empty body.
         */
        ClientServerError: {
            headers: {
                "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.onlyoffice.com/docspace/api-backend/get-started/basic-concepts",
                 *       "title": "Internal Server Error",
                 *       "status": 500,
                 *       "detail": "Something went wrong",
                 *       "instance": "/api/2.0/clients"
                 *     }
                 */
                "application/problem+json": components["schemas"]["IdentityProblem"];
            };
        };
        /** @description The signature is missing, expired or wrong; an empty body, never a 401 (oauth 6). */
        ClientSignatureRefused: {
            headers: {
                "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description Too many requests: of this user in this minute, then the body is empty and the headers are sent; or of everybody in
         *     this second, then there is a body and `X-Ratelimit-Reset` is in seconds as elsewhere (oauth 8.1).
         */
        ClientTooManyRequests: {
            headers: {
                "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitResetNanoseconds"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.onlyoffice.com/docspace/api-backend/get-started/basic-concepts",
                 *       "title": "Too Many Requests",
                 *       "status": 429,
                 *       "detail": "Too many requests. Please try again later.",
                 *       "instance": "/api/2.0/clients"
                 *     }
                 */
                "application/problem+json": components["schemas"]["IdentityProblem"];
            };
        };
        /**
         * @description The body is not `application/json`. Since 3.7 this is read to end as an empty 403, because the handler of the error
         *     is not reached (inferred from the frameworks, not observed).
         */
        ClientUnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.onlyoffice.com/docspace/api-backend/get-started/basic-concepts",
                 *       "title": "Unsupported Media Type",
                 *       "status": 415,
                 *       "detail": "Content-Type 'text/plain' is not supported",
                 *       "instance": "/api/2.0/clients"
                 *     }
                 */
                "application/problem+json": components["schemas"]["IdentityProblem"];
            };
        };
        /**
         * @description Empty (E2) where a credential came instead of a confirmation key, or the key is of another type. With a problem (E4)
         *     while the portal is being restored, moved or encrypted, and as plain text where the portal does not let this address in.
         */
        ConfirmationForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ForbiddenProblem"];
                "text/plain": string;
            };
        };
        /** @description No confirmation key, or one that is wrong or older than an hour; no body, no challenge (E2). */
        ConfirmationMissing: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The service that keeps the authorizations cannot be reached; any other failure of it is a 500. */
        ConsentServiceUnavailable: {
            headers: {
                "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.onlyoffice.com/docspace/api-backend/get-started/basic-concepts",
                 *       "title": "Service Unavailable",
                 *       "status": 503,
                 *       "detail": "Service unavailable",
                 *       "instance": "/api/2.0/clients/consents"
                 *     }
                 */
                "application/problem+json": components["schemas"]["IdentityProblem"];
            };
        };
        /** @description The service that keeps the authorizations cannot be reached, or could not delete them; an empty body (oauth 6). */
        ConsentServiceUnavailableEmpty: {
            headers: {
                "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description Since 3.7 the exception envelope (E1) for somebody else's session, if the caller is no administrator; until 3.6 that
         *     was 200 and false. Empty (E2) where the credential's scope does not reach this operation. With a problem (E4) while
         *     the portal is being restored, moved or encrypted, and as plain text where the portal does not let this address in.
         */
        EndConnectionForbidden: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ForbiddenError"];
                "application/problem+json": components["schemas"]["ForbiddenProblem"];
                "text/plain": string;
            };
        };
        /**
         * @description Empty (E2) where the credential is good but its scope does not reach this operation. With a problem (E4) while the
         *     portal is being restored, moved or encrypted, and as plain text where the portal does not let this address in.
         */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ForbiddenProblem"];
                "text/plain": string;
            };
        };
        /**
         * @description Empty (E2) where the credential's scope does not reach this operation; the exception envelope (E1) where the user may
         *     not do this. With a problem (E4) while the portal is being restored, moved or encrypted, and as plain text where the
         *     portal does not let this address in.
         */
        ForbiddenOrDenied: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ForbiddenError"];
                "application/problem+json": components["schemas"]["ForbiddenProblem"];
                "text/plain": string;
            };
        };
        /**
         * @description More requests of this method in this minute than allowed, ten for POST, which token, introspection and revocation
         *     share; without a body, though a media type is named (oauth 3.2, 8.1).
         */
        IdentityTooManyRequests: {
            headers: {
                "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitResetNanoseconds"];
                "Access-Control-Allow-Origin": components["headers"]["IdentityAllowOrigin"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description Whatever else was thrown (E1). On every operation, also one that needs no credential, an `Authorization` of the scheme
         *     Basic that is not Base64, or has no colon in it.
         */
        InternalError: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServerError"];
            };
        };
        /** @description Signed in, or told what is still missing. The status is 200 either way. */
        LoginAnswered: {
            headers: {
                "Set-Cookie": components["headers"]["SignInOrConfirmCookie"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LoginAnswer"];
            };
        };
        /**
         * @description A body that is missing, is no JSON, or has a member of the wrong type (E3); or, after the text message was sent, a
         *     phone number of ten digits and more, which the masking fails on (E1; deduced, not observed).
         */
        LoginBadRequest: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ValidationError"];
                "application/json": components["schemas"]["BadRequestError"];
            };
        };
        /**
         * @description Never sent by a DocSpace: the guide documents 201 here, and it is accepted so that a server that follows the guide
         *     passes.
         */
        LoginCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LoginCreatedAnswer"];
            };
        };
        /**
         * @description Empty where the id in the path is none, which matches no route. With a problem (E4) where there is no such portal, or
         *     it is suspended or about to be removed. Not for an id that does not exist.
         */
        NoRouteOrPortalGone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["NotFoundProblem"];
            };
        };
        /**
         * @description The client is not authenticated. Credentials that are wrong, of an unknown or disabled client, or sent as Basic:
         *     `invalid_client` and no `WWW-Authenticate`. No credentials at all, or a bearer token that is not good: an empty body
         *     and `WWW-Authenticate` (oauth 3.2).
         */
        OAuthClientUnauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["OAuthWwwAuthenticate"];
                "Cache-Control": components["headers"]["IdentityCacheControl"];
                "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                "Access-Control-Allow-Origin": components["headers"]["IdentityAllowOrigin"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "invalid_client"
                 *     }
                 */
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /**
         * @description A failure inside the server sends the caller to the sign-in page instead of answering with an error (inferred,
         *     oauth 3.2).
         */
        OAuthFailureRedirect: {
            headers: {
                /**
                 * @description The sign-in page.
                 * @example https://yourportal.onlyoffice.com/login?type=oauth2&client_id=error
                 */
                Location: string;
                "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description With `X-Disable-Redirect`: the code or an error for the application, as a header and with an empty body. */
        OAuthRedirectInHeader: {
            headers: {
                "X-Redirect-URI": components["headers"]["OAuthRedirectUriInstead"];
                "Set-Cookie": components["headers"]["OAuthAuthorizeCookies"];
                "Cache-Control": components["headers"]["IdentityCacheControl"];
                "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                "Access-Control-Allow-Origin": components["headers"]["IdentityAllowOrigin"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Looking the token up failed inside the server; this endpoint calls that `invalid_request`. */
        OidcBadRequest: {
            headers: {
                "Cache-Control": components["headers"]["IdentityCacheControl"];
                "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                "Access-Control-Allow-Origin": components["headers"]["IdentityAllowOrigin"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "invalid_request",
                 *       "error_description": "OpenID Connect 1.0 UserInfo Error: Could not retrieve the authorization",
                 *       "error_uri": "https://openid.net/specs/openid-connect-core-1_0.html#UserInfoError"
                 *     }
                 */
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The token was issued without `openid` (oauth 3.3). */
        OidcInsufficientScope: {
            headers: {
                "Cache-Control": components["headers"]["IdentityCacheControl"];
                "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                "Access-Control-Allow-Origin": components["headers"]["IdentityAllowOrigin"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "insufficient_scope"
                 *     }
                 */
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /**
         * @description No access token, or not a JWT of this portal: an empty body and `WWW-Authenticate`. A JWT that was revoked, that the
         *     server does not know, or that came without an ID token: `invalid_token` (oauth 3.3).
         */
        OidcUnauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["OAuthWwwAuthenticate"];
                "Cache-Control": components["headers"]["IdentityCacheControl"];
                "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                "Access-Control-Allow-Origin": components["headers"]["IdentityAllowOrigin"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "invalid_token"
                 *     }
                 */
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The claims of the access token (oauth 5). */
        OidcUserInfo: {
            headers: {
                "Cache-Control": components["headers"]["IdentityCacheControl"];
                "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                "Access-Control-Allow-Origin": components["headers"]["IdentityAllowOrigin"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OidcUserInfo"];
            };
        };
        /**
         * @description A problem (E4) for `Bearer sk-…` where the key is not valid or lacks `*:write`, since 3.7, though no credential is
         *     needed here; and while the portal is being restored, moved or encrypted.
         */
        OpenForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ForbiddenProblem"];
            };
        };
        /**
         * @description As plain text where the portal does not let this address in. Every scope reaches this operation, and a portal that is
         *     being restored, moved or encrypted still answers here.
         */
        OwnKeyForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description The credential of the header is no API key (E1; deduced, not observed), or a malformed Basic. */
        OwnKeyServerError: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServerError"];
            };
        };
        /** @description The portal is not paid for (E4). */
        PaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["PaymentProblem"];
            };
        };
        /**
         * @description A body that is missing, is no JSON, or has a member of the wrong type (E3); or, after the text message was sent, a
         *     phone number of ten digits and more, which the masking fails on (E1; deduced, not observed).
         */
        PhoneBadRequest: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ValidationError"];
                "application/json": components["schemas"]["BadRequestError"];
            };
        };
        /** @description There is no such portal, or it is suspended or about to be removed (E4). */
        PortalGone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["NotFoundProblem"];
            };
        };
        /** @description There is no such portal, or it is about to be removed (E4). A suspended portal still answers here. */
        PortalRemoved: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["NotFoundProblem"];
            };
        };
        /**
         * @description Empty (E2) where the credential is good but its scope does not reach this operation. As plain text where the portal
         *     does not let this address in. A portal that is being restored, moved or encrypted still answers here.
         */
        SelfForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description The settings. */
        SettingsAnswered: {
            headers: {
                "WWW-Authenticate": components["headers"]["BasicChallenge"];
                "Set-Cookie": components["headers"]["ClearedCookie"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SettingsAnswer"];
            };
        };
        /** @description A `withpassword` that is neither `true` nor `false` (E3). */
        SettingsBadRequest: {
            headers: {
                "WWW-Authenticate": components["headers"]["BasicChallenge"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ValidationError"];
            };
        };
        /**
         * @description A problem (E4) for `Bearer sk-…` where the key is not valid or has neither `*:read` nor `*:write`, since 3.7, though
         *     no credential is needed here. Plain text where the portal does not let a signed-in caller's address in. A portal that
         *     is being restored, moved or encrypted still answers here.
         */
        SettingsForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ForbiddenProblem"];
                "text/plain": string;
            };
        };
        /**
         * @description The sixth failed attempt for one name and address within a minute, and from then on the right password too, until the
         *     minute is over (E1, bare); a captcha that was rejected (E1, bare); the right password of a user who is not active
         *     (E1). A problem (E4) for `Bearer sk-…` where the key is not valid or lacks `*:write`, since 3.7, though no credential
         *     is needed here, and while the portal is being restored, moved or encrypted. The 429 of the vendor's description is
         *     this 403.
         */
        SignInForbidden: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ForbiddenError"];
                "application/problem+json": components["schemas"]["ForbiddenProblem"];
            };
        };
        /**
         * @description Signing in by a confirmation link whose key is wrong or too old, or whose user is gone (E1); an unknown name with a
         *     password is answered with 401. There is no such portal, or it is suspended or about to be removed (E4).
         */
        SignInNotFound: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFoundError"];
                "application/problem+json": components["schemas"]["NotFoundProblem"];
            };
        };
        /**
         * @description Wrong or missing credentials, an unknown user among them; with a code, everything that is wrong with the code.
         *     Cookies are left alone.
         */
        SignInRefused: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnauthorizedError"];
            };
        };
        /** @description A wrong code (E1), or a body without `code` (E3). */
        TfaCodeBadRequest: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadRequestError"];
                "application/problem+json": components["schemas"]["ValidationError"];
            };
        };
        /**
         * @description Too many wrong codes within a minute (E1, bare). Empty (E2) where a credential came instead of a confirmation key, or
         *     the key is of another type. With a problem (E4) while the portal is being restored, moved or encrypted, and as plain
         *     text where the portal does not let this address in.
         */
        TfaCodeForbidden: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ForbiddenError"];
                "application/problem+json": components["schemas"]["ForbiddenProblem"];
                "text/plain": string;
            };
        };
        /** @description Where the second factor is given, or nothing. */
        TfaConfirmationAnswered: {
            headers: {
                "WWW-Authenticate": components["headers"]["BasicChallenge"];
                "Set-Cookie": components["headers"]["ConfirmCookie"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TfaConfirmationAnswer"];
            };
        };
        /**
         * @description The exception envelope (E1) where the app is turned off, the user has one already, or the user is none that can have
         *     one. Empty (E2) where a credential came instead of a confirmation key, or the key is of another type. With a problem
         *     (E4) while the portal is being restored, moved or encrypted, and as plain text where the portal does not let this
         *     address in.
         */
        TfaSetupForbidden: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ForbiddenError"];
                "application/problem+json": components["schemas"]["ForbiddenProblem"];
                "text/plain": string;
            };
        };
        /**
         * @description Only for an OAuth access token whose `sub` is missing or no id. Every other credential that is not valid counts as
         *     none here, and is answered with 200.
         */
        TokenWithoutSubject: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnauthorizedError"];
            };
        };
        /**
         * @description No body. Only where the installation has turned its limiter on; by user, else by address. The sliding window and the
         *     concurrency limit send the first two headers, the daily limit all four. Answers that are not 429 carry none of them.
         */
        TooManyRequests: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description No valid credential, and no body (E2). There is no challenge either, unless the request came with Basic. An OAuth
         *     access token whose `sub` is missing or no id, which the portal's own service never issues, gets the exception
         *     envelope instead.
         */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["BasicChallenge"];
                "Set-Cookie": components["headers"]["ClearedCookie"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description There is no such key (E1; deduced, not observed), or a malformed Basic. */
        UnknownKeyServerError: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServerError"];
            };
        };
        /** @description The body is not `application/json`, or says nothing of its type (E5; deduced, not observed). */
        UnsupportedMediaType: {
            headers: {
                "WWW-Authenticate": components["headers"]["BasicChallenge"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["MediaTypeError"];
            };
        };
    };
    parameters: {
        /**
         * @description The client's identifier; one that is no UUID gets the answer of an unknown client.
         * @example 00000000-0000-4000-8000-000000000001
         */
        ClientIdInPath: components["schemas"]["ClientId"];
        /**
         * @description The `last_created_on` of the page before; what cannot be read as a time is answered with 500.
         * @example 2026-06-30T11:13:11Z
         */
        ClientLastCreatedOn: string;
        /**
         * @description The `last_client_id` of the page before.
         * @example 00000000-0000-4000-8000-000000000001
         */
        ClientLastId: components["schemas"]["ClientId"];
        /**
         * @description How many items at most.
         * @example 30
         */
        ClientLimit: number;
        /**
         * @description How many items at most; there is no default here.
         * @example 30
         */
        ClientLimitRequired: number;
        /**
         * @description The `last_modified_on` of the page before; what cannot be read as a time is answered with 500.
         * @example 2026-06-30T11:13:11Z
         */
        ConsentLastModifiedOn: string;
        /**
         * @description With any value the redirect to the application becomes a 200 with the address in `X-Redirect-URI` (oauth 2.3).
         * @example true
         */
        OAuthDisableRedirect: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Sent whenever an `Authorization` of the scheme Basic came in, with success too; no other scheme has a challenge.
         * @example Basic
         */
        BasicChallenge: "Basic";
        /**
         * @description Deletes `asc_auth_key` and `socketio.sid`, one line each, and only where the request had sent them.
         * @example asc_auth_key=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/
         */
        ClearedCookie: string;
        /**
         * @description The confirmation key of the authenticator app, for the browser session and good for an hour.
         * @example asc_confirm_key_TfaAuth=532396740000.AAAAAAAAAAAAAAAA; path=/; secure; samesite=none; httponly
         */
        ConfirmCookie: string;
        /**
         * @description Sent when the request has an `Origin`: any origin may call, without credentials, and no header is exposed to it
         *     (oauth 8.4).
         * @example *
         */
        IdentityAllowOrigin: string;
        /**
         * @description A default of the framework on every answer of this service.
         * @example no-cache, no-store, max-age=0, must-revalidate
         */
        IdentityCacheControl: string;
        /**
         * @description A default of the framework on every answer of this service.
         * @example no-cache
         */
        IdentityPragma: string;
        /**
         * @description Requests left in this minute for this method. Sent to callers from a public IPv4 address; others are counted by their
         *     `x-signature`, or not at all and then there is no header. The client API counts by user (oauth 8.1).
         * @example 9
         */
        IdentityRateLimitRemaining: number;
        /**
         * @description Seconds until the allowance is full again (oauth 8.1).
         * @example 6
         */
        IdentityRateLimitReset: number;
        /**
         * @description Until when to wait. On a 429 the number is in nanoseconds, on every other answer in seconds (oauth 8.1).
         * @example 5400000000
         */
        IdentityRateLimitResetNanoseconds: number;
        /**
         * @description On every exception envelope; what was set before, cookies and challenges, is lost.
         * @example no-cache,no-store
         */
        NoStore: "no-cache,no-store";
        /**
         * @description `x-redirect-authorization-uri` (this request's URL in base64url) on every request with a `client_id`, and
         *     `client_state` on the way to the consent screen; both with `Path=/`, for ten years, without `HttpOnly` and `Secure`
         *     (oauth 2.3, 8.2). `JSESSIONID` may come with them when `openid` is asked for.
         * @example client_state=AAAA; Max-Age=315360000; Path=/
         */
        OAuthAuthorizeCookies: string;
        /**
         * @description Where the browser goes. On a success the `state` is in it as it is, so that it need not be a valid address (oauth 8.2).
         * @example https://app.example.com/callback?code=AAAA&state=abc
         */
        OAuthLocation: string;
        /**
         * @description The address as a header. On a success that redirects it is missing (oauth 2.3, 3.1).
         * @example https://app.example.com/callback?code=AAAA&state=abc
         */
        OAuthRedirectUri: string;
        /**
         * @description The address that would have been the `Location`. A browser cannot read it from another origin (oauth 2.3, 8.4).
         * @example https://app.example.com/callback?code=AAAA&state=abc
         */
        OAuthRedirectUriInstead: string;
        /**
         * @description Comes with the empty body and not with the JSON body (oauth 3.2, 3.3). A rejected bearer token adds `error`,
         *     `error_description` and `error_uri`; since 3.7 there is `resource_metadata`, whose address no request reaches.
         * @example Bearer resource_metadata="https://yourportal.onlyoffice.com/.well-known/oauth-protected-resource"
         */
        OAuthWwwAuthenticate: string;
        /**
         * @description The limit that was met.
         * @example 1500
         */
        RateLimitLimit: number;
        /**
         * @description What is left of it.
         * @example 0
         */
        RateLimitRemaining: number;
        /**
         * @description Only with the daily limit; Unix time in seconds, not a span.
         * @example 1795305540
         */
        RateLimitReset: number;
        /**
         * @description A new `asc_auth_key` for the caller, whose own sessions have just ended too; the old token is dead.
         * @example asc_auth_key=QUFBQUFBQUFBQUFBQUFBQQ%3D%3D; expires=Sun, 21 Nov 2027 22:59:00 GMT; path=/; secure; samesite=none; httponly
         */
        RenewedCookie: string;
        /**
         * @description Only with the daily limit; seconds.
         * @example 3600
         */
        RetryAfter: number;
        /**
         * @description `asc_auth_key` with the token, percent-encoded; with a code of an already connected app two such lines. It is
         *     `HttpOnly`, on https `Secure`, `SameSite` as the installation says, and without `expires` where a session was asked for.
         * @example asc_auth_key=QUFBQUFBQUFBQUFBQUFBQQ%3D%3D; expires=Sun, 21 Nov 2027 22:59:00 GMT; path=/; secure; samesite=none; httponly
         */
        SignInCookie: string;
        /**
         * @description When signed in, `asc_auth_key` with the token, percent-encoded. When a code of the authenticator app is asked for,
         *     `asc_confirm_key_TfaAuth` or `asc_confirm_key_TfaActivation` with the confirmation key, for the browser session and
         *     good for an hour. With text messages, none.
         * @example asc_auth_key=QUFBQUFBQUFBQUFBQUFBQQ%3D%3D; expires=Sun, 21 Nov 2027 22:59:00 GMT; path=/; secure; samesite=none; httponly
         */
        SignInOrConfirmCookie: string;
        /**
         * @description `asc_auth_key` with the token, which is nowhere else; and a second line that deletes the confirmation cookie where the
         *     request had sent it.
         * @example asc_auth_key=QUFBQUFBQUFBQUFBQUFBQQ%3D%3D; expires=Sun, 21 Nov 2027 22:59:00 GMT; path=/; secure; samesite=none; httponly
         */
        ValidateCookie: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAuthenticationStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description True for a caller who is signed in. */
            200: {
                headers: {
                    "WWW-Authenticate": components["headers"]["BasicChallenge"];
                    "Set-Cookie": components["headers"]["ClearedCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BooleanAnswer"];
                };
            };
            401: components["responses"]["TokenWithoutSubject"];
            403: components["responses"]["AnonymousForbidden"];
            404: components["responses"]["PortalGone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            200: components["responses"]["LoginAnswered"];
            201: components["responses"]["LoginCreated"];
            400: components["responses"]["LoginBadRequest"];
            401: components["responses"]["SignInRefused"];
            403: components["responses"]["SignInForbidden"];
            404: components["responses"]["SignInNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    loginWithCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Never read; the `code` of the body is. Anything but `logout`, `confirm`, `setphone` and `sendsms`.
                 * @example 123456
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeLoginRequest"];
            };
        };
        responses: {
            /** @description Signed in. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["SignInCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeLoginAnswer"];
                };
            };
            400: components["responses"]["BodyNotBound"];
            401: components["responses"]["SignInRefused"];
            403: components["responses"]["SignInForbidden"];
            404: components["responses"]["SignInNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out, or nobody was signed in. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["ClearedCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogoutAnswer"];
                };
            };
            403: components["responses"]["AnonymousForbidden"];
            404: components["responses"]["PortalGone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    validateConfirmationLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmationRequest"];
            };
        };
        responses: {
            /** @description The verdict. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmationAnswer"];
                };
            };
            /** @description A body that could not be bound (E3), or one without `type` and `email` (E1). */
            400: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestError"];
                    "application/problem+json": components["schemas"]["ValidationError"];
                };
            };
            403: components["responses"]["OpenForbidden"];
            404: components["responses"]["PortalRemoved"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    setPhone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneRequest"];
            };
        };
        responses: {
            /** @description The number is stored, the code was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmsSentAnswer"];
                };
            };
            400: components["responses"]["PhoneBadRequest"];
            401: components["responses"]["ConfirmationMissing"];
            403: components["responses"]["ConfirmationForbidden"];
            404: components["responses"]["PortalGone"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            /** @description No digits in the number, a number that is activated already (E1); or a malformed Basic. */
            500: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerError"];
                };
            };
        };
    };
    sendSms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description The code was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmsSentAnswer"];
                };
            };
            400: components["responses"]["LoginBadRequest"];
            401: components["responses"]["SignInRefused"];
            403: components["responses"]["SignInForbidden"];
            404: components["responses"]["SignInNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            /** @description Text messages are not turned on for the user, too many codes are on the way (E1); or a malformed Basic. */
            500: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerError"];
                };
            };
        };
    };
    getSelf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    "WWW-Authenticate": components["headers"]["BasicChallenge"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["SelfForbidden"];
            404: components["responses"]["PortalGone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getCapabilities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ways to sign in. */
            200: {
                headers: {
                    "WWW-Authenticate": components["headers"]["BasicChallenge"];
                    "Set-Cookie": components["headers"]["ClearedCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapabilitiesAnswer"];
                };
            };
            401: components["responses"]["TokenWithoutSubject"];
            403: components["responses"]["AnonymousForbidden"];
            404: components["responses"]["PortalGone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getSettings: {
        parameters: {
            query?: {
                /**
                 * @description Asks for the parameters of `passwordHash` when signed in too.
                 * @example true
                 */
                withpassword?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SettingsAnswered"];
            400: components["responses"]["SettingsBadRequest"];
            401: components["responses"]["TokenWithoutSubject"];
            403: components["responses"]["SettingsForbidden"];
            404: components["responses"]["PortalRemoved"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getTfaSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kinds. */
            200: {
                headers: {
                    "WWW-Authenticate": components["headers"]["BasicChallenge"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TfaSettingsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PortalGone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    setTfaSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TfaSettingsRequest"];
            };
        };
        responses: {
            /** @description Whether a kind was turned on. */
            200: {
                headers: {
                    "WWW-Authenticate": components["headers"]["BasicChallenge"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BooleanAnswer"];
                };
            };
            400: components["responses"]["BodyNotBound"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["ForbiddenOrDenied"];
            404: components["responses"]["PortalGone"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getTfaAppSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret, also as a QR code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TfaAppSetupAnswer"];
                };
            };
            401: components["responses"]["ConfirmationMissing"];
            403: components["responses"]["TfaSetupForbidden"];
            404: components["responses"]["PortalGone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    validateTfaCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TfaCodeRequest"];
            };
        };
        responses: {
            /** @description Signed in, which the cookie shows; see above for the body. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["ValidateCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BooleanAnswer"];
                };
            };
            400: components["responses"]["TfaCodeBadRequest"];
            /** @description No confirmation key, one that is wrong or older than an hour, or signed in already; no body, no challenge (E2). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["TfaCodeForbidden"];
            404: components["responses"]["PortalGone"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            /** @description An empty code (E1), or a malformed Basic. */
            500: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerError"];
                };
            };
        };
    };
    getTfaConfirmation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TfaConfirmationAnswered"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PortalGone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getBackupCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["BackupCodesAnswered"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["ForbiddenOrDenied"];
            404: components["responses"]["PortalGone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    renewBackupCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["BackupCodesAnswered"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["ForbiddenOrDenied"];
            404: components["responses"]["PortalGone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    unlinkTfaApp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TfaUnlinkRequest"];
            };
        };
        responses: {
            /** @description Disconnected. */
            200: {
                headers: {
                    "WWW-Authenticate": components["headers"]["BasicChallenge"];
                    "Set-Cookie": components["headers"]["SignInOrConfirmCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextAnswer"];
                };
            };
            400: components["responses"]["BodyNotBound"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["ForbiddenOrDenied"];
            404: components["responses"]["PortalGone"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ApiKeysAnswered"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PortalGone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKeyRequest"];
            };
        };
        responses: {
            200: components["responses"]["ApiKeyCreated"];
            400: components["responses"]["ApiKeyBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["ApiKeyForbidden"];
            404: components["responses"]["PortalGone"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ApiKeyServerError"];
        };
    };
    listApiKeyPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The permissions. */
            200: {
                headers: {
                    "WWW-Authenticate": components["headers"]["BasicChallenge"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PortalGone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getOwnApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key, masked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyAnswer"];
                };
            };
            /** @description Signed in by the cookie alone (E1). */
            400: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["OwnKeyForbidden"];
            404: components["responses"]["PortalGone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OwnKeyServerError"];
        };
    };
    updateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of the key, not the key.
                 * @example 00000000-0000-0000-0000-00000000000a
                 */
                keyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateApiKeyRequest"];
            };
        };
        responses: {
            /** @description Whether it was changed. */
            200: {
                headers: {
                    "WWW-Authenticate": components["headers"]["BasicChallenge"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BooleanAnswer"];
                };
            };
            400: components["responses"]["ApiKeyBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoRouteOrPortalGone"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["UnknownKeyServerError"];
        };
    };
    deleteApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of the key, not the key.
                 * @example 00000000-0000-0000-0000-00000000000a
                 */
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it was deleted. */
            200: {
                headers: {
                    "WWW-Authenticate": components["headers"]["BasicChallenge"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BooleanAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoRouteOrPortalGone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["UnknownKeyServerError"];
        };
    };
    listActiveConnections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions. */
            200: {
                headers: {
                    "WWW-Authenticate": components["headers"]["BasicChallenge"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActiveConnectionsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PortalGone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    endConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of a session.
                 * @example 42
                 */
                loginEventId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it was ended. */
            200: {
                headers: {
                    "WWW-Authenticate": components["headers"]["BasicChallenge"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BooleanAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["EndConnectionForbidden"];
            404: components["responses"]["NoRouteOrPortalGone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    endConnectionsOfUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user whose sessions end.
                 * @example 00000000-0000-0000-0000-000000000001
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended. */
            200: {
                headers: {
                    "WWW-Authenticate": components["headers"]["BasicChallenge"];
                    "Set-Cookie": components["headers"]["RenewedCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["ForbiddenOrDenied"];
            404: components["responses"]["NoRouteOrPortalGone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    endOtherConnections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended. */
            200: {
                headers: {
                    "WWW-Authenticate": components["headers"]["BasicChallenge"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OptionalTextAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PortalGone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    endConnectionsAndChangePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended. */
            200: {
                headers: {
                    "WWW-Authenticate": components["headers"]["BasicChallenge"];
                    "Set-Cookie": components["headers"]["RenewedCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OptionalUrlAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PortalGone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    issueSignature: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The signature. */
            200: {
                headers: {
                    "WWW-Authenticate": components["headers"]["BasicChallenge"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignatureAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PortalGone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    authorize: {
        parameters: {
            query: {
                /**
                 * @description Anything else ends on the sign-in page, not at the application.
                 * @example code
                 */
                response_type: "code";
                /**
                 * @description The client.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                client_id: components["schemas"]["ClientId"];
                /**
                 * @description One of the registered URIs, as the same string; only a loopback IP address matches with any port. May be left out
                 *     when the client has exactly one and `openid` is not among the scopes.
                 * @example https://app.example.com/callback
                 */
                redirect_uri?: string;
                /**
                 * @description For the application. On success it is put into the redirect without encoding, on an error with.
                 * @example abc
                 */
                state?: string;
                /**
                 * @description The base64url form, without padding, of the verifier's SHA-256. Optional also for a client with a secret; once sent,
                 *     the verifier becomes mandatory.
                 * @example AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
                 */
                code_challenge?: string;
                /**
                 * @description Required with `code_challenge`; `plain` is refused.
                 * @example S256
                 */
                code_challenge_method?: "S256";
                /**
                 * @description Copied into the ID token.
                 * @example abc
                 */
                nonce?: string;
                /**
                 * @description Looked at only when `openid` is among the scopes: `none` makes a missing consent the error `consent_required`.
                 * @example none
                 */
                prompt?: string;
                /**
                 * @description Separated by spaces, all of them scopes of the client. Left out, it means all scopes of the client; if `openid` is
                 *     one of these, `redirect_uri` is required.
                 * @example files:read rooms:read
                 */
                scope?: components["schemas"]["ScopeList"];
            };
            header?: {
                /**
                 * @description With any value the redirect to the application becomes a 200 with the address in `X-Redirect-URI` (oauth 2.3).
                 * @example true
                 */
                "X-Disable-Redirect"?: components["parameters"]["OAuthDisableRedirect"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OAuthRedirectInHeader"];
            /**
             * @description To the application with `code` and `state`, or with `error`, `error_uri` and `state` (`invalid_scope`,
             *     `invalid_request` for PKCE, `consent_required`); to the consent screen; or to `/login?type=oauth2` with `error` (no
             *     or wrong signature, unknown or disabled client, wrong `response_type` or `redirect_uri`), the last two whatever
             *     `X-Disable-Redirect` says. The errors of the sign-in page are `missing_client_id_error`,
             *     `missing_asc_signature_error`, `something_went_wrong_error`, `client_not_found_error`, `client_disabled_error`,
             *     `client_permission_denied_error`, `invalid_request`, `unsupported_response_type` and
             *     `identity_authorization_persistence_error` (oauth 3.1).
             */
            302: {
                headers: {
                    Location: components["headers"]["OAuthLocation"];
                    "X-Redirect-URI": components["headers"]["OAuthRedirectUri"];
                    "Set-Cookie": components["headers"]["OAuthAuthorizeCookies"];
                    "Cache-Control": components["headers"]["IdentityCacheControl"];
                    "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                    "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                    "Access-Control-Allow-Origin": components["headers"]["IdentityAllowOrigin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["IdentityTooManyRequests"];
        };
    };
    submitConsent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description With any value the redirect to the application becomes a 200 with the address in `X-Redirect-URI` (oauth 2.3).
                 * @example true
                 */
                "X-Disable-Redirect"?: components["parameters"]["OAuthDisableRedirect"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ConsentRequest"];
                "multipart/form-data": components["schemas"]["ConsentRequest"];
            };
        };
        responses: {
            200: components["responses"]["OAuthRedirectInHeader"];
            /**
             * @description To the application with `code` and `state`, or with `error`, `error_uri` and `state` (`access_denied`,
             *     `invalid_scope`); or to `/login?type=oauth2` with `error` (no or wrong signature, a `state` that is used, unknown or
             *     another user's), the latter whatever `X-Disable-Redirect` says. Refusing gives `access_denied` only while the user
             *     has never consented to this client; after that a code for the scopes approved before is issued
             *     (inferred, oauth 3.1).
             */
            302: {
                headers: {
                    Location: components["headers"]["OAuthLocation"];
                    "X-Redirect-URI": components["headers"]["OAuthRedirectUri"];
                    "Set-Cookie": components["headers"]["OAuthAuthorizeCookies"];
                    "Cache-Control": components["headers"]["IdentityCacheControl"];
                    "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                    "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                    "Access-Control-Allow-Origin": components["headers"]["IdentityAllowOrigin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["IdentityTooManyRequests"];
        };
    };
    requestToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The tokens. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["IdentityCacheControl"];
                    Pragma: components["headers"]["IdentityPragma"];
                    "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                    "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                    "Access-Control-Allow-Origin": components["headers"]["IdentityAllowOrigin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            302: components["responses"]["OAuthFailureRedirect"];
            /**
             * @description `invalid_grant`: the code, verifier, redirect URI or refresh token is wrong, used up or expired.
             *     `invalid_request`: a field is missing or sent twice, or the grant is not one of ours; `unsupported_grant_type` is
             *     never sent. `unauthorized_client`: the grant `client_credentials`, or a personal access token without signature.
             *     `invalid_scope`: more than was granted or registered. `server_error`: a bad signature. `access_denied`: a guest.
             *     `identity_authorization_persistence_error`: the database (oauth 3.2).
             */
            400: {
                headers: {
                    "Cache-Control": components["headers"]["IdentityCacheControl"];
                    "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                    "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                    "Access-Control-Allow-Origin": components["headers"]["IdentityAllowOrigin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            401: components["responses"]["OAuthClientUnauthorized"];
            429: components["responses"]["IdentityTooManyRequests"];
        };
    };
    introspectToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "AAAA.BBBB.CCCC"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["TokenForm"];
            };
        };
        responses: {
            /** @description What the server knows of the token. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["IdentityCacheControl"];
                    Pragma: components["headers"]["IdentityPragma"];
                    "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                    "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                    "Access-Control-Allow-Origin": components["headers"]["IdentityAllowOrigin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenIntrospection"];
                };
            };
            302: components["responses"]["OAuthFailureRedirect"];
            /** @description The token is missing or sent twice. */
            400: {
                headers: {
                    "Cache-Control": components["headers"]["IdentityCacheControl"];
                    "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                    "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                    "Access-Control-Allow-Origin": components["headers"]["IdentityAllowOrigin"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "invalid_request",
                     *       "error_description": "OAuth 2.0 Token Introspection Parameter: token",
                     *       "error_uri": "https://datatracker.ietf.org/doc/html/rfc7662#section-2.1"
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            401: components["responses"]["OAuthClientUnauthorized"];
            429: components["responses"]["IdentityTooManyRequests"];
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "RRRR",
                 *       "client_id": "00000000-0000-4000-8000-000000000001",
                 *       "client_secret": "000000000000000000000000000000000000"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["TokenRevocationForm"];
            };
        };
        responses: {
            /** @description Revoked, or not known in the first place; an empty body. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["IdentityCacheControl"];
                    Pragma: components["headers"]["IdentityPragma"];
                    "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                    "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                    "Access-Control-Allow-Origin": components["headers"]["IdentityAllowOrigin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            302: components["responses"]["OAuthFailureRedirect"];
            /**
             * @description `invalid_request`: the token is missing or sent twice. `invalid_client`: the token is another client's; 400 and
             *     not 401. `identity_authorization_persistence_error`: the database (oauth 7).
             */
            400: {
                headers: {
                    "Cache-Control": components["headers"]["IdentityCacheControl"];
                    "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                    "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                    "Access-Control-Allow-Origin": components["headers"]["IdentityAllowOrigin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            401: components["responses"]["OAuthClientUnauthorized"];
            429: components["responses"]["IdentityTooManyRequests"];
        };
    };
    getUserInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OidcUserInfo"];
            302: components["responses"]["OAuthFailureRedirect"];
            400: components["responses"]["OidcBadRequest"];
            401: components["responses"]["OidcUnauthorized"];
            403: components["responses"]["OidcInsufficientScope"];
            429: components["responses"]["IdentityTooManyRequests"];
        };
    };
    postUserInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OidcUserInfo"];
            302: components["responses"]["OAuthFailureRedirect"];
            400: components["responses"]["OidcBadRequest"];
            401: components["responses"]["OidcUnauthorized"];
            403: components["responses"]["OidcInsufficientScope"];
            429: components["responses"]["IdentityTooManyRequests"];
        };
    };
    getJwks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["IdentityCacheControl"];
                    "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                    "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                    "Access-Control-Allow-Origin": components["headers"]["IdentityAllowOrigin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JwkSet"];
                };
            };
            302: components["responses"]["OAuthFailureRedirect"];
            429: components["responses"]["IdentityTooManyRequests"];
        };
    };
    getOpenIdConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["IdentityCacheControl"];
                    "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                    "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                    "Access-Control-Allow-Origin": components["headers"]["IdentityAllowOrigin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OidcProviderConfiguration"];
                };
            };
            429: components["responses"]["IdentityTooManyRequests"];
        };
    };
    getAuthorizationServerMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["IdentityCacheControl"];
                    "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                    "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                    "Access-Control-Allow-Origin": components["headers"]["IdentityAllowOrigin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthServerMetadata"];
                };
            };
            429: components["responses"]["IdentityTooManyRequests"];
        };
    };
    listClients: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 30
                 */
                limit?: components["parameters"]["ClientLimit"];
                /**
                 * @description The `last_client_id` of the page before.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                last_client_id?: components["parameters"]["ClientLastId"];
                /**
                 * @description The `last_created_on` of the page before; what cannot be read as a time is answered with 500.
                 * @example 2026-06-30T11:13:11Z
                 */
                last_created_on?: components["parameters"]["ClientLastCreatedOn"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of clients. */
            200: {
                headers: {
                    "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                    "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientList"];
                };
            };
            400: components["responses"]["ClientBadParameters"];
            403: components["responses"]["ClientForbidden"];
            429: components["responses"]["ClientTooManyRequests"];
            500: components["responses"]["ClientServerError"];
        };
    };
    createClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Example",
                 *       "description": "An example",
                 *       "logo": "data:image/png;base64,AAAA",
                 *       "website_url": "https://app.example.com",
                 *       "terms_url": "https://app.example.com/terms",
                 *       "policy_url": "https://app.example.com/policy",
                 *       "redirect_uris": [
                 *         "https://app.example.com/callback"
                 *       ],
                 *       "allowed_origins": [
                 *         "https://app.example.com"
                 *       ],
                 *       "logout_redirect_uri": "https://app.example.com",
                 *       "scopes": [
                 *         "files:read",
                 *         "rooms:read"
                 *       ],
                 *       "allow_pkce": false
                 *     }
                 */
                "application/json": components["schemas"]["ClientCreation"];
            };
        };
        responses: {
            /** @description Registered. */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["IdentityCacheControl"];
                    "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                    "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Example",
                     *       "client_id": "00000000-0000-4000-8000-000000000001",
                     *       "client_secret": "000000000000000000000000000000000000",
                     *       "description": null,
                     *       "website_url": "https://app.example.com",
                     *       "terms_url": "https://app.example.com/terms",
                     *       "policy_url": "https://app.example.com/policy",
                     *       "logo": "data:image/png;base64,AAAA",
                     *       "authentication_methods": [
                     *         "client_secret_post"
                     *       ],
                     *       "tenant": 1,
                     *       "redirect_uris": [
                     *         "https://app.example.com/callback"
                     *       ],
                     *       "allowed_origins": [
                     *         "https://app.example.com"
                     *       ],
                     *       "logout_redirect_uris": [
                     *         "https://app.example.com"
                     *       ],
                     *       "scopes": [
                     *         "files:read",
                     *         "rooms:read"
                     *       ],
                     *       "created_on": "2026-06-30T11:13:11Z",
                     *       "created_by": "00000000-0000-4000-8000-0000000000aa",
                     *       "modified_on": "2026-06-30T11:13:11Z",
                     *       "modified_by": "00000000-0000-4000-8000-0000000000aa",
                     *       "is_public": true,
                     *       "enabled": true
                     *     }
                     */
                    "application/json": components["schemas"]["ClientResponse"];
                };
            };
            400: components["responses"]["ClientCreationRefused"];
            403: components["responses"]["ClientForbidden"];
            415: components["responses"]["ClientUnsupportedMediaType"];
            429: components["responses"]["ClientTooManyRequests"];
            500: components["responses"]["ClientServerError"];
        };
    };
    deleteOwnClients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClientDone"];
            400: components["responses"]["ClientConflict"];
            403: components["responses"]["ClientForbidden"];
            429: components["responses"]["ClientTooManyRequests"];
            500: components["responses"]["ClientServerError"];
        };
    };
    deleteTenantClients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClientDone"];
            400: components["responses"]["ClientConflict"];
            403: components["responses"]["ClientForbidden"];
            429: components["responses"]["ClientTooManyRequests"];
            500: components["responses"]["ClientServerError"];
        };
    };
    listClientInfo: {
        parameters: {
            query: {
                /**
                 * @description How many items at most; there is no default here.
                 * @example 30
                 */
                limit: components["parameters"]["ClientLimitRequired"];
                /**
                 * @description The `last_client_id` of the page before.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                last_client_id?: components["parameters"]["ClientLastId"];
                /**
                 * @description The `last_created_on` of the page before; what cannot be read as a time is answered with 500.
                 * @example 2026-06-30T11:13:11Z
                 */
                last_created_on?: components["parameters"]["ClientLastCreatedOn"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of clients. */
            200: {
                headers: {
                    "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                    "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientInfoList"];
                };
            };
            400: components["responses"]["ClientBadParameters"];
            403: components["responses"]["ClientForbidden"];
            429: components["responses"]["ClientTooManyRequests"];
            500: components["responses"]["ClientServerError"];
        };
    };
    listConsents: {
        parameters: {
            query: {
                /**
                 * @description How many items at most; there is no default here.
                 * @example 30
                 */
                limit: components["parameters"]["ClientLimitRequired"];
                /**
                 * @description The `last_modified_on` of the page before; what cannot be read as a time is answered with 500.
                 * @example 2026-06-30T11:13:11Z
                 */
                last_modified_on?: components["parameters"]["ConsentLastModifiedOn"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of consents. */
            200: {
                headers: {
                    "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                    "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentList"];
                };
            };
            400: components["responses"]["ClientBadParameters"];
            403: components["responses"]["ClientSignatureRefused"];
            429: components["responses"]["ClientTooManyRequests"];
            500: components["responses"]["ClientServerError"];
            503: components["responses"]["ConsentServiceUnavailable"];
        };
    };
    getClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client's identifier; one that is no UUID gets the answer of an unknown client.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                id: components["parameters"]["ClientIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["IdentityCacheControl"];
                    "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                    "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Example",
                     *       "client_id": "00000000-0000-4000-8000-000000000001",
                     *       "client_secret": "000000000000000000000000000000000000",
                     *       "description": null,
                     *       "website_url": "https://app.example.com",
                     *       "terms_url": "https://app.example.com/terms",
                     *       "policy_url": "https://app.example.com/policy",
                     *       "logo": "data:image/png;base64,AAAA",
                     *       "authentication_methods": [
                     *         "client_secret_post"
                     *       ],
                     *       "tenant": 1,
                     *       "redirect_uris": [
                     *         "https://app.example.com/callback"
                     *       ],
                     *       "allowed_origins": [
                     *         "https://app.example.com"
                     *       ],
                     *       "logout_redirect_uris": [
                     *         "https://app.example.com"
                     *       ],
                     *       "scopes": [
                     *         "files:read",
                     *         "rooms:read"
                     *       ],
                     *       "created_on": "2026-06-30T11:13:11Z",
                     *       "created_by": "00000000-0000-4000-8000-0000000000aa",
                     *       "modified_on": "2026-06-30T11:13:11Z",
                     *       "modified_by": "00000000-0000-4000-8000-0000000000aa",
                     *       "is_public": true,
                     *       "enabled": true
                     *     }
                     */
                    "application/json": components["schemas"]["ClientResponse"];
                };
            };
            403: components["responses"]["ClientForbidden"];
            404: components["responses"]["ClientNotFound"];
            429: components["responses"]["ClientTooManyRequests"];
            500: components["responses"]["ClientServerError"];
        };
    };
    updateClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client's identifier; one that is no UUID gets the answer of an unknown client.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                id: components["parameters"]["ClientIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Example",
                 *       "description": "An example",
                 *       "logo": "data:image/png;base64,AAAA",
                 *       "allowed_origins": [
                 *         "https://app.example.com"
                 *       ],
                 *       "allow_pkce": true
                 *     }
                 */
                "application/json": components["schemas"]["ClientUpdate"];
            };
        };
        responses: {
            200: components["responses"]["ClientDone"];
            400: components["responses"]["ClientBadRequest"];
            403: components["responses"]["ClientForbidden"];
            404: components["responses"]["ClientNotFound"];
            415: components["responses"]["ClientUnsupportedMediaType"];
            429: components["responses"]["ClientTooManyRequests"];
            500: components["responses"]["ClientServerError"];
        };
    };
    deleteClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client's identifier; one that is no UUID gets the answer of an unknown client.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                id: components["parameters"]["ClientIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClientDone"];
            /** @description Nothing was deleted, with an empty body; or somebody else was changing the client at the same time, with a body. */
            400: {
                headers: {
                    "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                    "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.onlyoffice.com/docspace/api-backend/get-started/basic-concepts",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "Could not delete the client due to concurrent access",
                     *       "instance": "/api/2.0/clients/00000000-0000-4000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["IdentityProblem"];
                };
            };
            403: components["responses"]["ClientForbidden"];
            404: components["responses"]["ClientNotFound"];
            429: components["responses"]["ClientTooManyRequests"];
            500: components["responses"]["ClientServerError"];
        };
    };
    regenerateClientSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client's identifier; one that is no UUID gets the answer of an unknown client.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                id: components["parameters"]["ClientIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new secret. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["IdentityCacheControl"];
                    "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                    "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "client_secret": "000000000000000000000000000000000000"
                     *     }
                     */
                    "application/json": components["schemas"]["ClientSecretResponse"];
                };
            };
            400: components["responses"]["ClientConflict"];
            403: components["responses"]["ClientForbidden"];
            404: components["responses"]["ClientNotFound"];
            429: components["responses"]["ClientTooManyRequests"];
            500: components["responses"]["ClientServerError"];
        };
    };
    setClientActivation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client's identifier; one that is no UUID gets the answer of an unknown client.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                id: components["parameters"]["ClientIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": false
                 *     }
                 */
                "application/json": components["schemas"]["ClientActivation"];
            };
        };
        responses: {
            200: components["responses"]["ClientDone"];
            400: components["responses"]["ClientConflict"];
            403: components["responses"]["ClientForbidden"];
            404: components["responses"]["ClientNotFound"];
            415: components["responses"]["ClientUnsupportedMediaType"];
            429: components["responses"]["ClientTooManyRequests"];
            500: components["responses"]["ClientServerError"];
        };
    };
    getClientInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client's identifier; one that is no UUID gets the answer of an unknown client.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                id: components["parameters"]["ClientIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client. */
            200: {
                headers: {
                    "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                    "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Example",
                     *       "client_id": "00000000-0000-4000-8000-000000000001",
                     *       "description": null,
                     *       "website_url": "https://app.example.com",
                     *       "terms_url": "https://app.example.com/terms",
                     *       "policy_url": "https://app.example.com/policy",
                     *       "logo": "data:image/png;base64,AAAA",
                     *       "authentication_methods": [
                     *         "client_secret_post"
                     *       ],
                     *       "scopes": [
                     *         "files:read",
                     *         "rooms:read"
                     *       ],
                     *       "created_on": "2026-06-30T11:13:11Z",
                     *       "created_by": "00000000-0000-4000-8000-0000000000aa",
                     *       "modified_on": "2026-06-30T11:13:11Z",
                     *       "modified_by": "00000000-0000-4000-8000-0000000000aa",
                     *       "public": true,
                     *       "is_public": true
                     *     }
                     */
                    "application/json": components["schemas"]["ClientInfo"];
                };
            };
            403: components["responses"]["ClientForbidden"];
            404: components["responses"]["ClientNotFound"];
            429: components["responses"]["ClientTooManyRequests"];
            500: components["responses"]["ClientServerError"];
        };
    };
    getPublicClientInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client's identifier; one that is no UUID gets the answer of an unknown client.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                id: components["parameters"]["ClientIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client. */
            200: {
                headers: {
                    "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                    "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Example",
                     *       "client_id": "00000000-0000-4000-8000-000000000001",
                     *       "description": null,
                     *       "website_url": "https://app.example.com",
                     *       "terms_url": "https://app.example.com/terms",
                     *       "policy_url": "https://app.example.com/policy",
                     *       "logo": "data:image/png;base64,AAAA",
                     *       "authentication_methods": [
                     *         "client_secret_post"
                     *       ],
                     *       "scopes": [
                     *         "files:read",
                     *         "rooms:read"
                     *       ],
                     *       "created_on": "2026-06-30T11:13:11Z",
                     *       "created_by": "00000000-0000-4000-8000-0000000000aa",
                     *       "modified_on": "2026-06-30T11:13:11Z",
                     *       "modified_by": "00000000-0000-4000-8000-0000000000aa",
                     *       "public": true,
                     *       "is_public": true
                     *     }
                     */
                    "application/json": components["schemas"]["ClientInfo"];
                };
            };
            /** @description An `x-signature` was sent though none is needed, and it is no good; an empty body. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["ClientNotFound"];
            429: components["responses"]["ClientTooManyRequests"];
            500: components["responses"]["ClientServerError"];
        };
    };
    revokeConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client's identifier; one that is no UUID gets the answer of an unknown client.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                id: components["parameters"]["ClientIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClientDone"];
            403: components["responses"]["ClientSignatureRefused"];
            429: components["responses"]["ClientTooManyRequests"];
            500: components["responses"]["ClientServerError"];
            503: components["responses"]["ConsentServiceUnavailableEmpty"];
        };
    };
    listScopes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scopes, as an array without an envelope. */
            200: {
                headers: {
                    "X-Ratelimit-Remaining": components["headers"]["IdentityRateLimitRemaining"];
                    "X-Ratelimit-Reset": components["headers"]["IdentityRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "name": "accounts.self:read",
                     *         "group": "profiles",
                     *         "type": "read"
                     *       },
                     *       {
                     *         "name": "accounts.self:write",
                     *         "group": "profiles",
                     *         "type": "write"
                     *       },
                     *       {
                     *         "name": "accounts:read",
                     *         "group": "accounts",
                     *         "type": "read"
                     *       },
                     *       {
                     *         "name": "accounts:write",
                     *         "group": "accounts",
                     *         "type": "write"
                     *       },
                     *       {
                     *         "name": "files:read",
                     *         "group": "files",
                     *         "type": "read"
                     *       },
                     *       {
                     *         "name": "files:write",
                     *         "group": "files",
                     *         "type": "write"
                     *       },
                     *       {
                     *         "name": "rooms:read",
                     *         "group": "rooms",
                     *         "type": "read"
                     *       },
                     *       {
                     *         "name": "rooms:write",
                     *         "group": "rooms",
                     *         "type": "write"
                     *       },
                     *       {
                     *         "name": "openid",
                     *         "group": "openid",
                     *         "type": "openid"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ScopeDescription"][];
                };
            };
            403: components["responses"]["ClientSignatureRefused"];
            429: components["responses"]["ClientTooManyRequests"];
            500: components["responses"]["ClientServerError"];
        };
    };
}
