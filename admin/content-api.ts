/** Where the server of the admin answers the CMS: Decap's proxy protocol, and files below it. */
export const contentApi = '/admin/api/v1';

/** Where it answers who is logged in (GET), logs in (POST) and out (DELETE). */
export const sessionApi = '/admin/api/session';

/** Where it answers with the changes of the content, and brings earlier ones back. */
export const historyApi = '/admin/api/history';
