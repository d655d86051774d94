/** Where the server of the admin answers the CMS: Decap's proxy protocol, and files below it. */
export const contentApi = '/admin/api/v1';
